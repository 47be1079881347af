package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sauro.ledger.format.Sha256;

/** Entries of one transaction are linked as they come and written together before it commits. */
class EntriesOfOneTransactionTest {

    @ParameterizedTest
    @EnumSource
    void severalEntriesOfSeveralCasesKeepEveryChainWhole(Database database) {
        try (var office = Office.on(database)) {
            office.append("A");
            office.transaction.executeWithoutResult(
                    status -> List.of("A", "B", "A", "B", "A").forEach(code -> office.ledger.append(event(code))));
            assertChain(office, "A", 4);
            assertChain(office, "B", 2);
            assertThat(office.jdbc
                            .sql("select count(*) from ledger_personal where name = 'actor'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReadsInTheSameTransactionSeesThem(Database database) {
        try (var office = Office.on(database)) {
            office.transaction.executeWithoutResult(status -> {
                office.ledger.append(event("A"));
                assertThat(office.ledger.entries("A")).hasSize(1);
                office.ledger.append(event("A"));
            });
            assertChain(office, "A", 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntryOfTheVeryLastMomentIsNotLost(Database database) {
        try (var office = Office.on(database)) {
            office.transaction.executeWithoutResult(status ->
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            office.ledger.append(event("A"));
                        }
                    }));
            assertChain(office, "A", 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRollbackToASavepointTakesTheEntriesAfterItAndNoOther(Database database) {
        try (var office = Office.on(database)) {
            office.transaction.executeWithoutResult(status -> {
                office.ledger.append(event("A"));
                var savepoint = status.createSavepoint();
                office.ledger.append(event("A"));
                office.ledger.append(event("B"));
                status.rollbackToSavepoint(savepoint);
                office.ledger.append(event("A"));
            });
            assertChain(office, "A", 2);
            assertChain(office, "B", 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLockSaysWhetherItWasTakenNow(Database database) {
        try (var office = Office.on(database)) {
            office.transaction.executeWithoutResult(status -> {
                assertThat(office.ledger.lock("A")).isTrue();
                assertThat(office.ledger.lock("A")).isFalse();
                assertThat(CaseMemory.<String>once("A", "key", () -> "first")).isEqualTo("first");
                assertThat(CaseMemory.<String>once("A", "key", () -> "second")).isEqualTo("first");
                assertThat(CaseMemory.<String>once("B", "other", () -> "first")).isEqualTo("first");
                assertThat(CaseMemory.<String>once("B", "other", () -> "second"))
                        .as("B is not locked")
                        .isEqualTo("second");
            });
        }
    }

    private static LedgerEvent event(String caseCode) {
        return new LedgerEvent(caseCode, "PROGRESS", null, Map.of("percent", 40), Map.of());
    }

    private static void assertChain(Office office, String caseCode, int length) {
        var entries = office.ledger.entries(caseCode);
        assertThat(entries).hasSize(length);
        var previous = Sha256.ZERO;
        for (int i = 0; i < length; i++) {
            assertThat(entries.get(i).seq()).isEqualTo(i + 1);
            assertThat(entries.get(i).previousHash()).isEqualTo(previous);
            previous = entries.get(i).hash();
        }
        assertThat(office.jdbc
                        .sql("select coalesce(max(hash), ?) from ledger_head where case_code = ? and seq = ?")
                        .params(previous, caseCode, length)
                        .query(String.class)
                        .single())
                .isEqualTo(previous);
    }
}
