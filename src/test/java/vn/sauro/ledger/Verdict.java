package vn.sauro.ledger;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the command says about a ledger. */
record Verdict(int exit, String text) {

    static Verdict on(Office office, String... options) {
        var h2 = office.pool.getJdbcUrl().startsWith("jdbc:h2:");
        return run(Stream.concat(
                        Stream.of(
                                "--url", office.pool.getJdbcUrl(), "--user", h2 ? "sauro" : "postgres", "--lang", "en"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    static Verdict run(String... options) {
        var out = new ByteArrayOutputStream();
        var exit = VerifyLedger.run(options, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Verdict(exit, out.toString(StandardCharsets.UTF_8));
    }

    List<String> findings() {
        return text.lines().filter(line -> line.startsWith("BROKEN")).toList();
    }
}
