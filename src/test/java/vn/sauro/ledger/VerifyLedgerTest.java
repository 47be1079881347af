package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyLedgerTest {

    @TempDir
    Path folder;

    /** Three cases, two seals and an unsealed tail. */
    private Office office(Database database) throws Exception {
        var office = Office.on(
                database, database.freshUrl(), Keys.make(folder.resolve("key.pem")), folder.resolve("seals.jsonl"));
        fill(office, 3);
        office.sealer.seal();
        fill(office, 2);
        office.sealer.seal();
        fill(office, 1);
        Files.writeString(folder.resolve("public.pem"), office.seals.publicKeys());
        return office;
    }

    private static void fill(Office office, int entries) {
        for (var code : new String[] {"CT01-N01-003", "NV-2026-000001", "Đường-ven-biển"}) {
            for (int i = 0; i < entries; i++) {
                office.append(code, "PROGRESS", Map.of("percent", i, "note", "Đợt " + i), Map.of("holder", "Trần B"));
            }
        }
    }

    private Verdict trusting(Office office) {
        return Verdict.on(
                office,
                "--public-key",
                folder.resolve("public.pem").toString(),
                "--seals",
                folder.resolve("seals.jsonl").toString());
    }

    @ParameterizedTest
    @EnumSource
    void anUntouchedLedgerIsIntact(Database database) throws Exception {
        try (var office = office(database)) {
            var verdict = trusting(office);
            assertThat(verdict.exit()).isZero();
            assertThat(verdict.text())
                    .contains("3 cases, 18 entries, 2 seals, 3 entries not yet sealed, 36 personal values match, 0")
                    .contains("The ledger is intact.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyLedgerIsIntact(Database database) {
        try (var office = Office.on(database)) {
            office.transaction.executeWithoutResult(status -> office.ledger.lock("LOCKED-ONLY"));
            assertThat(Verdict.on(office).exit()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeOfAnyColumnOfAnyRowIsFound(Database database) throws Exception {
        try (var office = office(database)) {
            var seed = System.nanoTime();
            var tampering = new Tampering(office, database, new Random(seed));
            for (int i = 0; i < 150; i++) {
                var change = i % 5 == 0 ? tampering.deleteAnything() : tampering.changeAnything();
                var verdict = Verdict.on(office);
                assertThat(verdict.exit())
                        .as("seed %s: %s%n%s", seed, change.what(), verdict.text())
                        .isEqualTo(1);
                if (change.table() == Tampering.Table.LEDGER_ENTRY) {
                    var row = "case " + change.row().get("case_code") + ", entry "
                            + change.row().get("seq") + ":";
                    assertThat(verdict.findings())
                            .as("seed %s: %s", seed, change.what())
                            .anyMatch(finding -> finding.contains(row));
                }
                change.undo().run();
            }
            assertThat(trusting(office).exit()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletedPersonalDataAreWithheldAndTheChainStaysIntact(Database database) throws Exception {
        try (var office = office(database)) {
            office.jdbc
                    .sql("delete from ledger_personal where case_code = 'NV-2026-000001' and name = 'holder'")
                    .update();
            var verdict = trusting(office);
            assertThat(verdict.exit()).isZero();
            assertThat(verdict.text()).contains("30 personal values match, 6 withheld");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfDamageIsNamedWithItsRow(Database database) throws Exception {
        try (var office = office(database)) {
            new Tampering(office, database, new Random(1));
            assertDamage(
                    office,
                    "update ledger_entry set kind = 'NOTHING' where case_code = 'NV-2026-000001' and seq = 2",
                    "BROKEN case NV-2026-000001, entry 2: [hash]");
            assertDamage(
                    office,
                    "update ledger_entry set facts = '{\"percent\": 9}' where case_code = 'NV-2026-000001' and seq = 6",
                    "BROKEN case NV-2026-000001, entry 6: [canonical] column facts");
            assertDamage(
                    office,
                    "update ledger_personal set plain = 'Ai đó' where case_code = 'CT01-N01-003' and seq = 1",
                    "BROKEN case CT01-N01-003, entry 1: [commitment] the personal value “holder”");
            assertDamage(
                    office,
                    "delete from ledger_entry where case_code = 'CT01-N01-003' and seq = 4",
                    "BROKEN case CT01-N01-003, entry 4: [gap] entries 4 to 4 are missing");
            assertDamage(
                    office,
                    "delete from ledger_entry where case_code = 'CT01-N01-003' and seq = 6",
                    "BROKEN case CT01-N01-003, entry 6: [tail]");
            assertDamage(
                    office,
                    "delete from ledger_entry where case_code = 'Đường-ven-biển'",
                    "BROKEN case Đường-ven-biển, entry 5: [sealed-missing] seal 2 recorded this entry and it is gone");
            assertDamage(
                    office,
                    "update ledger_seal set entry_count = 10 where seal_number = 1",
                    "BROKEN seal 1: [seal-hash]");
        }
    }

    private static void assertDamage(Office office, String sql, String finding) {
        office.jdbc.sql(sql).update();
        var verdict = Verdict.on(office);
        assertThat(verdict.exit()).isEqualTo(1);
        assertThat(verdict.findings()).anyMatch(line -> line.startsWith(finding));
    }
}
