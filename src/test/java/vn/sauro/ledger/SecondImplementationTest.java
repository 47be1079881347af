package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/verify-ledger.py} shares no code with the platform: where both agree, the format's description holds. */
class SecondImplementationTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void pythonIsHere() {
        boolean here;
        try {
            here = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            here = false;
        }
        assumeTrue(here, "python3 is missing, the second verifier was not run");
    }

    @Test
    void bothVerifiersAgreeOnAnIntactAndOnABrokenLedger() throws Exception {
        try (var office = Office.on(Database.H2)) {
            for (int seal = 0; seal < 3; seal++) {
                for (int i = 0; i < 11; i++) {
                    office.append(
                            "NV-2026-00000" + i % 5,
                            "NOTE",
                            Map.of("note", "Dòng \"1\"\n\t😀\u0001\u007f\\", "n", -i, "open", true),
                            Map.of("holder", "Trần, \"B\""));
                }
                office.sealer.seal();
            }
            office.person.set(null);
            office.append("TAIL");
            Files.writeString(folder.resolve("public.pem"), office.seals.publicKeys());

            assertThat(Verdict.on(office).exit()).isZero();
            var intact = second(office);
            assertThat(intact.text()).contains("6 cases, 34 entries, 3 seals, 1 entries not yet sealed; intact");
            assertThat(intact.exit()).isZero();

            var tampering = new Tampering(office, Database.H2, new Random(7));
            for (int i = 0; i < 12; i++) {
                Tampering.Change change;
                do {
                    change = tampering.changeAnything();
                } while (change.table() != Tampering.Table.LEDGER_ENTRY
                        && change.table() != Tampering.Table.LEDGER_PERSONAL);
                var verdict = second(office);
                assertThat(verdict.exit())
                        .as("%s%n%s", change.what(), verdict.text())
                        .isEqualTo(1);
                change.undo().run();
            }
        }
    }

    private Verdict second(Office office) throws IOException, InterruptedException {
        for (var table : new String[] {"entry", "head", "personal", "seal", "seal_leaf"}) {
            office.jdbc
                    .sql("call csvwrite('" + folder.resolve("ledger_" + table + ".csv") + "', 'select * from ledger_"
                            + table + "', 'charset=UTF-8')")
                    .query(Integer.class)
                    .single();
        }
        var python = new ProcessBuilder(
                        "python3",
                        "docs/verify-ledger.py",
                        folder.toString(),
                        folder.resolve("public.pem").toString())
                .redirectErrorStream(true)
                .start();
        var text = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(python.waitFor(), text);
    }
}
