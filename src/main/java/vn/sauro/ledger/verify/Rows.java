package vn.sauro.ledger.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import vn.sauro.ledger.format.ChainLink;
import vn.sauro.ledger.format.Commitment;
import vn.sauro.ledger.format.SealLeaf;
import vn.sauro.ledger.format.SealStatement;

/** The ledger's tables, each in the order in which it is verified. */
final class Rows {

    /** An entry; what was examined is null until {@link #examined} has run. */
    record Entry(ChainLink link, String hash, Boolean hashes, Canonical facts, Canonical personal) {

        Entry examined() {
            return new Entry(
                    link, hash, same(link::hash, hash), Canonical.of(link.facts()), Canonical.of(link.personal()));
        }
    }

    record Head(String caseCode, long seq, String hash, long sealedSeq) {}

    record Leaf(long seal, long index, SealLeaf leaf) {}

    /** A personal value; whether it matches a commitment takes its entry to tell. */
    record Personal(String caseCode, long seq, String name, String salt, String plain, String commitment) {

        Personal examined() {
            return new Personal(caseCode, seq, name, salt, plain, Rows.commitment(salt, name, plain));
        }
    }

    record Seal(SealStatement statement, String hash, String signature) {

        boolean hashes() {
            return same(statement::hash, hash);
        }
    }

    record SealHead(long number, String hash) {}

    record Key(String id, String encoded) {}

    private Rows() {}

    /** A row that has no canonical form any more cannot have the hash it was written with. */
    private static boolean same(Supplier<String> computed, String stored) {
        try {
            return computed.get().equals(stored);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String commitment(String salt, String name, String plain) {
        try {
            return Commitment.hash(salt, name, plain);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static Cursor<Entry> entries(Connection connection) throws SQLException {
        return new Cursor<>(
                connection,
                """
                select case_code, seq, kind, duty_id, occurred_at, actor, facts, personal, previous_hash, hash
                from ledger_entry order by case_code, seq""",
                row -> new Entry(
                        new ChainLink(
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                instant(row, 5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getString(9)),
                        row.getString(10),
                        null,
                        null,
                        null),
                Entry::examined);
    }

    static Cursor<Head> heads(Connection connection) throws SQLException {
        return new Cursor<>(
                connection,
                "select case_code, seq, hash, sealed_seq from ledger_head order by case_code",
                row -> new Head(row.getString(1), row.getLong(2), row.getString(3), row.getLong(4)));
    }

    static Cursor<Personal> personal(Connection connection) throws SQLException {
        return new Cursor<>(
                connection,
                "select case_code, seq, name, salt, plain from ledger_personal order by case_code, seq, name",
                row -> new Personal(
                        row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), null),
                Personal::examined);
    }

    static Cursor<Leaf> leavesByCase(Connection connection) throws SQLException {
        return leaves(connection, "case_code, last_seq");
    }

    static Cursor<Leaf> leavesBySeal(Connection connection) throws SQLException {
        return leaves(connection, "seal_number, leaf_index");
    }

    static Cursor<Seal> seals(Connection connection) throws SQLException {
        return new Cursor<>(
                connection,
                """
                select seal_number, sealed_at, leaf_count, entry_count, root, previous_hash, key_id, hash, signature
                from ledger_seal order by seal_number""",
                row -> new Seal(
                        new SealStatement(
                                row.getLong(1),
                                instant(row, 2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)),
                        row.getString(8),
                        row.getString(9)));
    }

    static Cursor<SealHead> sealHead(Connection connection) throws SQLException {
        return new Cursor<>(
                connection,
                "select seal_number, hash from ledger_seal_head where id = 1",
                row -> new SealHead(row.getLong(1), row.getString(2)));
    }

    static Cursor<Key> keys(Connection connection) throws SQLException {
        return new Cursor<>(
                connection,
                "select key_id, public_key from ledger_key order by first_used, key_id",
                row -> new Key(row.getString(1), row.getString(2)));
    }

    private static Cursor<Leaf> leaves(Connection connection, String order) throws SQLException {
        return new Cursor<>(
                connection,
                "select seal_number, leaf_index, case_code, first_seq, last_seq, hash from ledger_seal_leaf order by "
                        + order,
                row -> new Leaf(
                        row.getLong(1),
                        row.getLong(2),
                        new SealLeaf(row.getString(3), row.getLong(4), row.getLong(5), row.getString(6))));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
