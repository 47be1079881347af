package vn.sauro.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses, on H2, every change of a row that the ledger has written; PostgreSQL has the same as plpgsql. */
public final class InsertOnlyTrigger implements Trigger {

    private String table;

    @Override
    public void init(
            Connection connection, String schema, String trigger, String tableName, boolean before, int operations) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException(
                "ledger: change of " + table + " is refused, the ledger is insert-only", INTEGRITY_VIOLATION);
    }

    /** SQLSTATE restrict_violation, which Spring reads as a DataIntegrityViolationException. */
    private static final String INTEGRITY_VIOLATION = "23001";
}
