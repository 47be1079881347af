package vn.sauro.ledger.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database to read. */
record Source(String url, String user, String password) {

    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_NOT_FOUND = 90146;

    /** @return a connection that sees one instant of the ledger and hands rows over piece by piece */
    Connection open() throws SQLException {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        try {
            var connection = DriverManager.getConnection(url + (isH2() ? ";IFEXISTS=TRUE" : ""), login);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            if (isH2()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("set lazy_query_execution 1");
                }
            } else {
                connection.setReadOnly(true);
            }
            return connection;
        } catch (SQLException e) {
            throw switch (e.getErrorCode()) {
                case H2_ALREADY_OPEN -> new Unreadable("locked", url);
                case H2_NOT_FOUND -> new Unreadable("not-found", url);
                default -> new Unreadable("no-connection", url, e.getMessage());
            };
        }
    }

    private boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }
}
