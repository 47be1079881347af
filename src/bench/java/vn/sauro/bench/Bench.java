package vn.sauro.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs the benchmarks that {@code bench} names, all by default; {@code bench.size} is {@code smoke} or {@code full},
 * {@code bench.write} puts the tables into {@code docs/benchmarks.md}.
 */
public final class Bench {

    static final List<Benchmark> ALL = List.of(
            new CaseThroughput(),
            new DeadlineStorm(),
            new Reading(),
            new Sums(),
            new FlatCost(),
            new TwoNodes(),
            new Reckoning(),
            new Footprint());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var size = System.getProperty("bench.size", "full");
        var seed = Long.getLong("bench.seed", 20260707L);
        var folder = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
        clear(folder);
        try (var postgres = Postgres.start(folder, System.getProperty("bench.url", ""))) {
            var machine = Machine.describe(postgres.version(), size, seed);
            System.out.println(machine);
            for (var benchmark : asked(System.getProperty("bench", "all"))) {
                try (var house = new House(folder, postgres, size.equals("smoke"), seed)) {
                    house.say("%s %s", benchmark.id(), benchmark.title());
                    var section = machine + "\n\n" + benchmark.run(house);
                    System.out.println("\n" + section);
                    if (Boolean.getBoolean("bench.write")) {
                        Report.write(Path.of("docs", "benchmarks.md"), benchmark.id(), section);
                    }
                }
            }
        }
    }

    private static List<Benchmark> asked(String names) {
        var ids = Set.of(names.split(","));
        var known = ALL.stream().map(Benchmark::id).toList();
        if (!names.equals("all") && !known.containsAll(ids)) {
            throw new IllegalArgumentException("bench=" + names + ": known are " + known);
        }
        return ALL.stream()
                .filter(each -> names.equals("all") || ids.contains(each.id()))
                .toList();
    }

    private static void clear(Path folder) throws java.io.IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
