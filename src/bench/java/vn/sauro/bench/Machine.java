package vn.sauro.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Where and with what a run was made: a figure without it says nothing. */
final class Machine {

    private Machine() {}

    static String describe(String postgres, String size, long seed) throws IOException {
        var memory = Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", "");
        return "%s · %s, %d processors, %d GB · Linux %s · Java %s, flags `%s` · %s (%s) · H2 %s · Camunda %s · Flowable %s · commit %s · size %s, seed %d"
                .formatted(
                        LocalDate.now(),
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(memory) / 1_000_000,
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        String.join(" ", Child.FLAGS),
                        postgres,
                        Postgres.SETTINGS.entrySet().stream()
                                .filter(setting -> !setting.getKey().contains("pg_stat"))
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")),
                        org.h2.engine.Constants.VERSION,
                        org.camunda.bpm.engine.ProcessEngine.class.getPackage().getImplementationVersion(),
                        org.flowable.engine.ProcessEngine.VERSION,
                        commit(),
                        size,
                        seed);
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String commit() throws IOException {
        var git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
