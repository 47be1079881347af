package vn.sauro.ledger.seal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.format.SealKey;
import vn.sauro.ledger.format.SealLeaf;
import vn.sauro.ledger.format.SealStatement;

/** Seals, their leaves and the keys that signed them as rows. */
@Component
class SealRows {

    private static final String COLUMNS =
            "seal_number, sealed_at, leaf_count, entry_count, root, previous_hash, key_id, hash, signature";

    private final JdbcTemplate jdbc;

    SealRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The caller holds the row of ledger_seal_head, so nobody else adds the same key at the same moment. */
    void insertKey(SealKey key, Instant at) {
        jdbc.update(
                """
                insert into ledger_key (key_id, public_key, first_used)
                select ?, ?, ? where not exists (select 1 from ledger_key where key_id = ?)""",
                key.id(),
                Base64.getEncoder().encodeToString(key.key().getEncoded()),
                at.atOffset(ZoneOffset.UTC),
                key.id());
    }

    void insert(Seal seal, List<SealLeaf> leaves) {
        var statement = seal.statement();
        jdbc.update(
                "insert into ledger_seal (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement.number(),
                statement.sealedAt().atOffset(ZoneOffset.UTC),
                statement.leaves(),
                statement.entries(),
                statement.root(),
                statement.previous(),
                statement.key(),
                seal.hash(),
                seal.signature());
        var leafRows = new ArrayList<Object[]>();
        var headRows = new ArrayList<Object[]>();
        for (var leaf : leaves) {
            leafRows.add(new Object[] {
                statement.number(), leafRows.size(), leaf.caseCode(), leaf.firstSeq(), leaf.lastSeq(), leaf.hash()
            });
            headRows.add(new Object[] {leaf.lastSeq(), leaf.caseCode()});
        }
        jdbc.batchUpdate("""
                insert into ledger_seal_leaf (seal_number, leaf_index, case_code, first_seq, last_seq, hash)
                values (?, ?, ?, ?, ?, ?)""", leafRows);
        jdbc.batchUpdate("update ledger_head set sealed_seq = ?, unsealed_since = null where case_code = ?", headRows);
        jdbc.update(
                "update ledger_seal_head set seal_number = ?, hash = ? where id = 1", statement.number(), seal.hash());
    }

    /** @return at most {@code limit} seals in order, from the one after the number */
    List<Seal> after(long number, int limit) {
        return jdbc.query(
                "select " + COLUMNS + " from ledger_seal where seal_number > ? order by seal_number"
                        + " fetch first ? rows only",
                (row, n) -> new Seal(
                        new SealStatement(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getLong(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)),
                        row.getString(8),
                        row.getString(9)),
                number,
                limit);
    }

    long latest() {
        return jdbc.queryForObject("select coalesce(max(seal_number), 0) from ledger_seal", Long.class);
    }

    /** @return the X.509 encodings of all keys that signed a seal, in Base64, oldest first */
    List<String> keys() {
        return jdbc.queryForList("select public_key from ledger_key order by first_used, key_id", String.class);
    }
}
