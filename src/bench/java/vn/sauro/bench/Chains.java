package vn.sauro.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.sauro.bench.arm.Database;
import vn.sauro.ledger.format.ChainLink;
import vn.sauro.ledger.format.Sha256;

/** Many genuine chains: the entries of one settled case under other codes, each chain hashed anew, so that all verify. */
final class Chains {

    private static final int AT_ONCE = 200;

    private final Database database;
    private final List<ChainLink> links = new ArrayList<>();

    Chains(Database database, String caseCode) throws SQLException {
        this.database = database;
        try (var connection = database.connect();
                var query = connection.prepareStatement("select kind, duty_id, occurred_at, actor, facts, personal"
                        + " from ledger_entry where case_code = ? order by seq")) {
            query.setString(1, caseCode);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    links.add(new ChainLink(
                            caseCode,
                            links.size() + 1L,
                            rows.getString(1),
                            rows.getString(2),
                            rows.getObject(3, OffsetDateTime.class).toInstant(),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            null));
                }
            }
        }
    }

    /** @return how many entries stand in the ledger now */
    long write(int cases) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try (var entries = connection.prepareStatement(
                            "insert into ledger_entry (case_code, seq, kind, duty_id,"
                                    + " occurred_at, actor, facts, personal, previous_hash, hash) values (?,?,?,?,?,?,?,?,?,?)");
                    var heads = connection.prepareStatement("insert into ledger_head (case_code, seq, hash, sealed_seq,"
                            + " unsealed_since) values (?, ?, ?, 0, current_timestamp)")) {
                for (int n = 1; n <= cases; n++) {
                    chain("CHAIN-" + n, entries, heads);
                    if (n % AT_ONCE == 0 || n == cases) {
                        entries.executeBatch();
                        heads.executeBatch();
                    }
                }
            }
            personal(connection, cases);
            connection.commit();
        }
        return database.number("select count(*) from ledger_entry");
    }

    private void chain(String code, PreparedStatement entries, PreparedStatement heads) throws SQLException {
        var previous = Sha256.ZERO;
        for (var link : links) {
            var own = new ChainLink(
                    code,
                    link.seq(),
                    link.kind(),
                    link.dutyId(),
                    link.occurredAt(),
                    link.actor(),
                    link.facts(),
                    link.personal(),
                    previous);
            var hash = own.hash();
            set(
                    entries,
                    code,
                    own.seq(),
                    own.kind(),
                    own.dutyId(),
                    own.occurredAt().atOffset(java.time.ZoneOffset.UTC),
                    own.actor(),
                    own.facts(),
                    own.personal(),
                    previous,
                    hash);
            previous = hash;
        }
        set(heads, code, (long) links.size(), previous);
    }

    /** Salts and values go along as they are: commitments do not name the case. */
    private void personal(Connection connection, int cases) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into ledger_personal (case_code, seq, name, salt, plain)"
                        + " select 'CHAIN-' || n.case_number, p.seq, p.name, p.salt, p.plain from ledger_personal p,"
                        + " (select cast(substring(case_code, 7) as integer) case_number from ledger_head where case_code like"
                        + " 'CHAIN-%') n where p.case_code = ? and n.case_number <= ?")) {
            statement.setString(1, links.get(0).caseCode());
            statement.setInt(2, cases);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
