package vn.sauro.ledger;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.sauro.ledger.format.Sha256;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.TransactionMemory;

/** The tip of each chain; its row lock serialises everything that moves one case. */
@Component
class LedgerHeads {

    record Head(long seq, String hash) {

        static final Head NONE = new Head(0, Sha256.ZERO);
    }

    /** Under which a transaction remembers the tip that it has locked. */
    record Tip(String caseCode) {

        static Tip of(String caseCode) {
            return new Tip(Normalizer.normalize(caseCode, Normalizer.Form.NFC));
        }
    }

    /** @param since instant of the first entry that the tip moved over */
    record Move(String caseCode, Head to, Instant since) {}

    private final JdbcTemplate jdbc;
    private final LateWrites writes;

    LedgerHeads(JdbcTemplate jdbc, LateWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** Locks the tip until the transaction ends; a case that has none yet gets one. */
    Head lock(String caseCode) {
        return TransactionMemory.once(new Tip(caseCode), () -> find(caseCode).orElseGet(() -> create(caseCode)));
    }

    void move(Move move) {
        TransactionMemory.remember(new Tip(move.caseCode()), move.to());
        writes.sql("""
                update ledger_head set seq = :seq, hash = :hash, unsealed_since = coalesce(unsealed_since, :since)
                where case_code = :case
                """)
                .param("seq", move.to().seq())
                .param("hash", move.to().hash())
                .param("since", move.since().atOffset(ZoneOffset.UTC))
                .param("case", move.caseCode())
                .later();
    }

    private Optional<Head> find(String caseCode) {
        return jdbc
                .query(
                        "select seq, hash from ledger_head where case_code = ? for update",
                        (row, n) -> new Head(row.getLong(1), row.getString(2)),
                        caseCode)
                .stream()
                .findFirst();
    }

    /** Two first entries may race: the savepoint lets the loser go on with the winner's row, on PostgreSQL too. */
    private Head create(String caseCode) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var savepoint = transaction.createSavepoint();
        try {
            jdbc.update(
                    "insert into ledger_head (case_code, seq, hash, sealed_seq) values (?, 0, ?, 0)",
                    caseCode,
                    Sha256.ZERO);
            transaction.releaseSavepoint(savepoint);
            return Head.NONE;
        } catch (DuplicateKeyException raced) {
            transaction.rollbackToSavepoint(savepoint);
            transaction.releaseSavepoint(savepoint);
            return find(caseCode).orElseThrow();
        }
    }
}
