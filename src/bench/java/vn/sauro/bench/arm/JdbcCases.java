package vn.sauro.bench.arm;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The same facts in three narrow tables and as many commits: what a program for this one model would do. */
public final class JdbcCases implements CaseEngine {

    private final HikariDataSource pool;

    JdbcCases(Database database) {
        CaseTables.create(database);
        try (var script = JdbcCases.class.getResourceAsStream("/arm/jdbc.sql")) {
            database.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        pool = database.pool();
        pool.setAutoCommit(false);
    }

    @Override
    public String start(String code) throws SQLException {
        try (var connection = pool.getConnection()) {
            CaseTables.register(connection, code);
            update(connection, "insert into plain_case (code, due_at) values (?, ?)", code, due());
            event(connection, code, "REGISTERED", null, null);
            open(connection, code, 0);
            connection.commit();
        }
        return code;
    }

    @Override
    public void complete(String code) throws SQLException {
        for (int step = 0; step < Model.HOLDERS.size(); step++) {
            complete(code, step);
        }
    }

    private void complete(String code, int step) throws SQLException {
        var holder = Model.HOLDERS.get(step);
        try (var connection = pool.getConnection()) {
            var task = find(connection, code, holder);
            update(connection, "update plain_task set closed_at = ?, outcome = 'done' where id = ?", now(), task);
            event(connection, code, "TASK_DONE", task, holder);
            if (step + 1 < Model.HOLDERS.size()) {
                open(connection, code, step + 1);
            } else {
                CaseTables.settle(connection, code);
                update(connection, "update plain_case set closed_at = ? where code = ?", now(), code);
                event(connection, code, "SETTLED", null, holder);
            }
            connection.commit();
        }
    }

    private static void open(Connection connection, String code, int step) throws SQLException {
        var task = UUID.randomUUID().toString();
        var holder = Model.HOLDERS.get(step);
        update(
                connection,
                "insert into plain_task (id, case_code, element, position, person, title, responsibility, authority,"
                        + " result, opened_at, due_at) values (?, ?, ?, ?, ?, 'Việc mẫu', 'Người giữ việc chịu trách nhiệm',"
                        + " 'assigned-task.perform', 'Kết quả mẫu', ?, ?)",
                task,
                code,
                "step-" + step,
                holder,
                holder,
                now(),
                due());
        event(connection, code, "TASK_OPENED", task, holder);
    }

    private static String find(Connection connection, String code, String holder) throws SQLException {
        try (var query = connection.prepareStatement(
                "select id from plain_task where case_code = ? and person = ? and closed_at is null for update")) {
            query.setString(1, code);
            query.setString(2, holder);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void event(Connection connection, String code, String kind, String task, String actor)
            throws SQLException {
        update(
                connection,
                "insert into plain_event (id, case_code, kind, task_id, actor, at) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                code,
                kind,
                task,
                actor,
                now());
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    private static Timestamp due() {
        return new Timestamp(Model.due().getTime());
    }

    @Override
    public void close() {
        pool.close();
    }
}
