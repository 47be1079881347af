package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.sauro.ledger.format.Sha256;
import vn.sauro.shared.Refusal;

class LedgerTest {

    @ParameterizedTest
    @EnumSource
    void entriesOfACaseFormOneChain(Database database) {
        try (var office = Office.on(database)) {
            var first = office.append("NV-2026-000001");
            office.append("NV-2026-000002");
            var second = office.append("NV-2026-000001");

            assertThat(first.seq()).isEqualTo(1);
            assertThat(first.previousHash()).isEqualTo(Sha256.ZERO);
            assertThat(second.seq()).isEqualTo(2);
            assertThat(second.previousHash()).isEqualTo(first.hash());
            assertThat(office.ledger.entries("NV-2026-000001")).containsExactly(first, second);
            assertThat(office.ledger.entries("NV-2026-000009")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAppendedComesBackToTheMicrosecond(Database database) {
        try (var office = Office.on(database)) {
            var appended = office.append(
                    "CT01-N01-003",
                    "DUTY_OPENED",
                    Map.of(
                            "dueAt",
                            Instant.parse("2026-12-01T10:00:00Z"),
                            "amount",
                            new BigDecimal("2.50"),
                            "reviewed",
                            LocalDate.of(2026, 11, 24),
                            "day",
                            DayOfWeek.MONDAY,
                            "units",
                            List.of("H57.STC", "19900"),
                            "title",
                            "Giải phóng mặt bằng"),
                    Map.of("holder", "Nguyễn Văn A"));

            var read = office.ledger.entries("CT01-N01-003").get(0);
            assertThat(read).isEqualTo(appended);
            assertThat(read.occurredAt()).isEqualTo(Instant.parse("2026-11-23T01:00:00.123456Z"));
            assertThat(read.actor()).isEqualTo("19900.land-officer");
            assertThat(read.personal()).containsExactly(Map.entry("holder", "Nguyễn Văn A"));
            assertThat(read.facts())
                    .containsEntry("dueAt", "2026-12-01T10:00:00.000000Z")
                    .containsEntry("amount", "2.50")
                    .containsEntry("reviewed", "2026-11-24")
                    .containsEntry("day", "MONDAY")
                    .containsEntry("units", List.of("H57.STC", "19900"))
                    .containsEntry("title", "Giải phóng mặt bằng");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntryVanishesWithItsTransaction(Database database) {
        try (var office = Office.on(database)) {
            office.transaction.executeWithoutResult(status -> {
                office.ledger.append(new LedgerEvent("A", "PROGRESS", null, Map.of(), Map.of()));
                status.setRollbackOnly();
            });
            assertThat(office.append("A").seq()).isEqualTo(1);
            assertThat(office.ledger.entries("A")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outsideATransactionNothingIsWritten(Database database) {
        try (var office = Office.on(database)) {
            assertThatThrownBy(() -> office.ledger.append(new LedgerEvent("A", "PROGRESS", null, Map.of(), Map.of())))
                    .isInstanceOf(IllegalTransactionStateException.class);
            assertThatThrownBy(() -> office.ledger.lock("A")).isInstanceOf(IllegalTransactionStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePlatformItselfActsWithoutAPerson(Database database) {
        try (var office = Office.on(database)) {
            office.person.set(null);
            assertThat(office.append("A").actor()).isNull();
            assertThat(office.jdbc
                            .sql("select count(*) from ledger_personal")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyThreadsOnOneCaseAndOnManyKeepEveryChainWhole(Database database) throws Exception {
        try (var office = Office.on(database)) {
            var workers = Executors.newFixedThreadPool(8);
            try {
                var work = new ArrayList<Callable<Void>>();
                for (int i = 0; i < 240; i++) {
                    // Every second append meets the same case; the others open a case that one more thread opens too.
                    var code = i % 2 == 0 ? "SHARED" : "CASE-" + i / 4;
                    work.add(() -> {
                        office.append(code);
                        return null;
                    });
                }
                for (var done : workers.invokeAll(work)) {
                    done.get();
                }
            } finally {
                workers.shutdownNow();
            }
            var shared = office.ledger.entries("SHARED");
            assertThat(shared).hasSize(120);
            for (int i = 0; i < shared.size(); i++) {
                assertThat(shared.get(i).seq()).isEqualTo(i + 1);
                assertThat(shared.get(i).previousHash())
                        .isEqualTo(i == 0 ? Sha256.ZERO : shared.get(i - 1).hash());
            }
            for (int i = 0; i < 60; i++) {
                assertThat(office.ledger.entries("CASE-" + i))
                        .extracting(LedgerEntry::seq)
                        .containsExactly(1L, 2L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseRefusesToChangeWhatIsWritten(Database database) {
        try (var office = Office.on(database)) {
            office.append("A", "PROGRESS", Map.of(), Map.of("holder", "Trần Thị B"));
            var changes = new ArrayList<>(List.of(
                    "update ledger_entry set kind = 'NOTHING'",
                    "delete from ledger_entry",
                    "update ledger_personal set plain = 'Người khác'"));
            if (database == Database.POSTGRESQL) {
                changes.addAll(List.of(
                        "truncate ledger_entry cascade", "truncate ledger_seal_leaf", "truncate ledger_personal"));
            } else {
                changes.add("truncate table ledger_entry");
            }
            assertThat(changes).allSatisfy(sql -> assertThatThrownBy(
                            () -> office.jdbc.sql(sql).update())
                    .isInstanceOf(org.springframework.dao.DataAccessException.class));
            assertThatThrownBy(() -> office.jdbc.sql(changes.get(0)).update())
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("insert-only");
            assertThat(office.ledger.entries("A"))
                    .singleElement()
                    .extracting(LedgerEntry::kind)
                    .isEqualTo("PROGRESS");
        }
    }

    @ParameterizedTest
    @EnumSource
    void personalDataMayBeDeletedAndTheEntryStays(Database database) {
        try (var office = Office.on(database)) {
            office.append("A", "DUTY_OPENED", Map.of(), Map.of("holder", "Trần Thị B"));
            office.jdbc.sql("delete from ledger_personal where case_code = 'A'").update();
            var entry = office.ledger.entries("A").get(0);
            assertThat(entry.actor()).isNull();
            assertThat(entry.personal()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheLedgerCannotHoldIsRefused(Database database) {
        try (var office = Office.on(database)) {
            for (var code : List.of("", " A", "A B", "A\nB", "<script>", "𠮷", "x".repeat(256))) {
                assertThatThrownBy(() -> office.append(code))
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                                .isEqualTo("ledger.case-code-invalid"));
            }
            assertThatThrownBy(() -> office.append("A", "NOTE", Map.of("text", "x".repeat(100_000)), Map.of()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ledger.facts-too-long"));
            assertThatThrownBy(() -> office.append("A", "NOTE", Map.of("text", "half \ud83d"), Map.of()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                            .isEqualTo("text"));
            assertThatThrownBy(() -> office.append("A", "NOTE", Map.of(), Map.of("holder", "\0")))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field())
                            .isEqualTo("holder"));
            assertThatThrownBy(() -> office.append("A", "NOTE", Map.of("ratio", 0.5), Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("ratio");
            assertThat(office.ledger.entries("A")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsTheSameHoweverTheKeyboardComposesIt(Database database) {
        try (var office = Office.on(database)) {
            var decomposed = java.text.Normalizer.normalize("Huế", java.text.Normalizer.Form.NFD);
            var entry = office.append("A", "NOTE", Map.of("place", decomposed), Map.of());
            assertThat(entry.facts()).containsEntry("place", "Huế");
            assertThat(office.ledger.entries("A").get(0).facts()).containsEntry("place", "Huế");
        }
    }
}
