package vn.sauro.ledger.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Walks a result row by row, seeing one row ahead; the rows themselves stay in the database. */
final class Cursor<T> implements AutoCloseable {

    interface Mapping<T> {
        T row(ResultSet result) throws SQLException;
    }

    private static final int FETCH = 2_000;

    private final PreparedStatement statement;
    private final ResultSet result;
    private final Mapping<T> mapping;
    private T ahead;

    Cursor(Connection connection, String sql, Mapping<T> mapping) throws SQLException {
        this.mapping = mapping;
        statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCH);
        result = statement.executeQuery();
        advance();
    }

    /** @return the next row without taking it, or null at the end */
    T peek() {
        return ahead;
    }

    T next() throws SQLException {
        var row = ahead;
        advance();
        return row;
    }

    private void advance() throws SQLException {
        ahead = result.next() ? mapping.row(result) : null;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
