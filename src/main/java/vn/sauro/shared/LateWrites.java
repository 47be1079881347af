package vn.sauro.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;

/**
 * Statements whose answer nobody waits for. They are kept until the transaction is about to commit, or until anybody asks the
 * database something through {@link JdbcTemplate}, and then sent in their order; on PostgreSQL all in one message, because each
 * round trip costs more than most statements do.
 *
 * <p>A statement that fails so fails later than where it was said, and the transaction with it. Whoever must know how many rows
 * were met, or goes on after a failure, does not write late.
 */
@Component
public class LateWrites {

    private static final Object KEY = LateWrites.class;

    /** Longer messages would be all different, so that no connection would ever know one again. */
    private static final int TOGETHER = 40;

    private record Named(ParsedSql parsed, String positional) {}

    private record Statement(String sql, Object[] values) {}

    private final JdbcTemplate jdbc;
    private final boolean several;
    private final Map<String, Named> known = new ConcurrentHashMap<>();

    public LateWrites(JdbcTemplate jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.several = DatabaseKind.isPostgres(database);
    }

    /** @return a template that sends what is kept before any statement of its own */
    public static JdbcTemplate template(DataSource database) {
        return new JdbcTemplate(database) {
            @Override
            protected DataSource obtainDataSource() {
                TransactionMemory.write(KEY);
                return super.obtainDataSource();
            }
        };
    }

    /** @param sql an insert, update or delete with named parameters, none of them a collection */
    public Write sql(String sql) {
        return new Write(known.computeIfAbsent(sql, LateWrites::named));
    }

    /**
     * Inserts rows by one statement.
     *
     * @param into {@code insert into … (…)}
     * @param rows values in the order of the columns; nothing is written for none
     */
    public void insert(String into, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            var row = Arrays.stream(rows.get(0)).map(value -> "?").collect(Collectors.joining(", ", "(", ")"));
            var places = rows.stream().map(values -> row).collect(Collectors.joining(", ", " values ", ""));
            keep(new Statement(
                    into + places, rows.stream().flatMap(Arrays::stream).toArray()));
        }
    }

    private static Named named(String sql) {
        var parsed = NamedParameterUtils.parseSqlStatement(sql);
        return new Named(parsed, NamedParameterUtils.substituteNamedParameters(parsed, null));
    }

    private void keep(Statement statement) {
        if (TransactionMemory.runs()) {
            TransactionMemory.writeLater(KEY, statement, this::send);
        } else {
            jdbc.update(statement.sql(), statement.values());
        }
    }

    private void send(List<Statement> statements) {
        if (several && statements.size() <= TOGETHER) {
            var sql = statements.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
            jdbc.update(sql, prepared -> set(prepared, statements));
        } else {
            statements.forEach(statement -> jdbc.update(statement.sql(), statement.values()));
        }
    }

    private static void set(PreparedStatement prepared, List<Statement> statements) throws SQLException {
        var values = new ArrayList<>();
        statements.forEach(statement -> values.addAll(Arrays.asList(statement.values())));
        for (int i = 0; i < values.size(); i++) {
            StatementCreatorUtils.setParameterValue(prepared, i + 1, SqlTypeValue.TYPE_UNKNOWN, values.get(i));
        }
    }

    /** A statement to be given its parameters. */
    public final class Write {

        private final Named named;
        private final Map<String, Object> values = new HashMap<>();

        private Write(Named named) {
            this.named = named;
        }

        public Write param(String name, Object value) {
            values.put(name, value);
            return this;
        }

        public Write params(Map<String, ?> all) {
            values.putAll(all);
            return this;
        }

        /** @throws org.springframework.dao.InvalidDataAccessApiUsageException where a parameter is missing */
        public void later() {
            keep(new Statement(
                    named.positional(),
                    NamedParameterUtils.buildValueArray(named.parsed(), new MapSqlParameterSource(values), null)));
        }
    }
}
