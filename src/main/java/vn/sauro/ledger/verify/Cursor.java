package vn.sauro.ledger.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Walks a result row by row, seeing one row ahead; all but a few blocks of rows stay in the database.
 *
 * <p>While one block is read, the one before it is hashed on another core: reading and hashing take about as long.
 */
final class Cursor<T> implements AutoCloseable {

    interface Mapping<T> {
        T row(ResultSet result) throws SQLException;
    }

    private static final int BLOCK = 500;

    private final PreparedStatement statement;
    private final ResultSet result;
    private final Mapping<T> mapping;
    private final UnaryOperator<T> examine;

    private CompletableFuture<List<T>> coming;
    private Iterator<T> block = List.<T>of().iterator();
    private T ahead;

    Cursor(Connection connection, String sql, Mapping<T> mapping) throws SQLException {
        this(connection, sql, mapping, UnaryOperator.identity());
    }

    /** @param examine work on a single row that needs no other row and no database */
    Cursor(Connection connection, String sql, Mapping<T> mapping, UnaryOperator<T> examine) throws SQLException {
        this.mapping = mapping;
        this.examine = examine;
        statement = connection.prepareStatement(sql);
        statement.setFetchSize(BLOCK);
        result = statement.executeQuery();
        coming = read();
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
        if (!block.hasNext() && coming != null) {
            var examined = coming;
            coming = read();
            block = examined.join().iterator();
        }
        ahead = block.hasNext() ? block.next() : null;
    }

    /** @return the next rows under examination, or null at the end */
    private CompletableFuture<List<T>> read() throws SQLException {
        var rows = new ArrayList<T>(BLOCK);
        while (rows.size() < BLOCK && result.next()) {
            rows.add(mapping.row(result));
        }
        return rows.isEmpty()
                ? null
                : CompletableFuture.supplyAsync(() -> rows.stream().map(examine).toList());
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
