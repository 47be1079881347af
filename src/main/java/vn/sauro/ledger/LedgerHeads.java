package vn.sauro.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.sauro.ledger.format.Sha256;

/** The tip of each chain; its row lock serialises everything that moves one case. */
@Component
class LedgerHeads {

    record Head(long seq, String hash) {}

    private final JdbcClient jdbc;

    LedgerHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the tip until the transaction ends; a case that has none yet gets one. */
    Head lock(String caseCode) {
        return find(caseCode).orElseGet(() -> {
            create(caseCode);
            return find(caseCode).orElseThrow();
        });
    }

    void move(String caseCode, long seq, String hash, Instant at) {
        jdbc.sql(
                        "update ledger_head set seq = ?, hash = ?, unsealed_since = coalesce(unsealed_since, ?) where case_code = ?")
                .params(seq, hash, at.atOffset(ZoneOffset.UTC), caseCode)
                .update();
    }

    private Optional<Head> find(String caseCode) {
        return jdbc.sql("select seq, hash from ledger_head where case_code = ? for update")
                .param(caseCode)
                .query((row, n) -> new Head(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** Two first entries may race: the savepoint lets the loser go on with the winner's row, on PostgreSQL too. */
    private void create(String caseCode) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var savepoint = transaction.createSavepoint();
        try {
            jdbc.sql("insert into ledger_head (case_code, seq, hash, sealed_seq) values (?, 0, ?, 0)")
                    .params(caseCode, Sha256.ZERO)
                    .update();
        } catch (DuplicateKeyException raced) {
            transaction.rollbackToSavepoint(savepoint);
        }
        transaction.releaseSavepoint(savepoint);
    }
}
