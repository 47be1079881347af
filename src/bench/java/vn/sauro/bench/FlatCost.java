package vn.sauro.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformEngine;

/** B5: the time of a case by the number of open and of finished ones. */
final class FlatCost implements Benchmark {

    /** What a step of a case reads or writes by something that could do without an index. */
    private static final Set<String> OPEN = Set.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job",
            "act_ru_identitylink",
            "act_ru_variable",
            "duty",
            "deadline",
            "idle_watch",
            "charge",
            "ledger_head");

    private static final Set<String> FINISHED =
            Set.of("duty", "deadline", "charge", "ledger_entry", "ledger_head", "act_hi_procinst", "act_hi_taskinst");

    /** A million cases that wait for a seal would be sealed meanwhile. */
    private static final Map<String, String> SEALED =
            Map.of("sealed_seq", "t.seq", "unsealed_since", "cast(null as timestamp with time zone)");

    @Override
    public String id() {
        return "B5";
    }

    @Override
    public String title() {
        return "flat cost of a case";
    }

    @Override
    public String run(House house) throws Exception {
        var first = house.postgres().create("flat_first");
        final String open;
        final String settled;
        try (var node = house.child(PlatformEngine.class, first)) {
            open = node.ask("start", 1);
            settled = node.ask("settle");
        }
        var few = house.size(100, 1_000);
        var many = house.size(1_000, 1_000_000);
        var databases = new LinkedHashMap<String, Database>();
        for (var name : new String[] {"few", "again", "open", "finished"}) {
            databases.put(name, house.postgres().copy(first, "flat_" + name));
        }
        fill(house, databases.get("few"), open, OPEN, few);
        fill(house, databases.get("again"), open, OPEN, few);
        // Both at once: each takes minutes of one processor.
        var threads = Executors.newFixedThreadPool(2);
        for (var filled : threads.invokeAll(List.<Callable<Void>>of(
                () -> fill(house, databases.get("open"), open, OPEN, many),
                () -> fill(house, databases.get("finished"), settled, FINISHED, many)))) {
            filled.get();
        }
        threads.shutdown();
        var runs = new LinkedHashMap<String, ArmRuns>();
        for (var entry : databases.entrySet()) {
            var child = house.child(PlatformEngine.class, entry.getValue());
            runs.put(
                    entry.getKey(),
                    new ArmRuns(house.postgres(), entry.getValue(), child, "run", house.size(500, 2_000), 1));
        }
        Rounds.warm(house, house.random(), house.size(1, 24), new LinkedHashMap<>(runs));
        runs.values().forEach(ArmRuns::forget);
        var found = Rounds.play(house.random(), house.size(2, 7), new LinkedHashMap<String, Rounds.Turn>(runs));
        var table = new Table("beside", "cases/s", "time of a case ×", "statements/case", "CPU ms/case");
        var names = Map.of(
                "few",
                "1,000 open",
                "again",
                "1,000 open (A/A)",
                "open",
                "1,000,000 open",
                "finished",
                "1,000,000 finished");
        runs.forEach((name, run) -> table.row(
                names.get(name),
                Ratios.spread(found.get(name)).median(),
                Ratios.of(found.get("few"), found.get(name)),
                run.perDone(Cost::statements),
                run.perDone(Cost::cpuMillis)));
        return table.toString();
    }

    private static Void fill(House house, Database database, String code, Set<String> tables, int number)
            throws SQLException {
        new Clones(house, database, tables::contains, SEALED).of(code, 1, number);
        for (var table : tables) {
            database.execute("vacuum analyze " + table);
        }
        return null;
    }
}
