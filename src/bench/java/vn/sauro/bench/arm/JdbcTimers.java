package vn.sauro.bench.arm;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Timers as a program for nothing else would fire them: one commit each, that ends the wait, notes the firing and removes the
 * timer. {@code load <timers>}; {@code drain <millis>} answers {@code <fired> <nanos>}.
 */
public final class JdbcTimers implements Arm {

    /** As many as a node of the platform has for jobs. */
    private static final int THREADS = 4;

    private static final int AT_ONCE = 30;

    private final Database database;
    private final HikariDataSource pool;

    JdbcTimers(Database database) throws IOException, SQLException {
        this.database = database;
        try (var script = JdbcTimers.class.getResourceAsStream("/arm/jdbc-timers.sql")) {
            database.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        pool = database.pool();
        pool.setAutoCommit(false);
    }

    @Override
    public String answer(List<String> words) throws Exception {
        return switch (words.get(0)) {
            case "load" -> load(Integer.parseInt(words.get(1)));
            case "drain" -> drain(Long.parseLong(words.get(1)));
            default -> throw new IllegalArgumentException(String.join(" ", words));
        };
    }

    private String load(int timers) throws SQLException {
        database.execute("truncate plain_timer, plain_wait, plain_fired");
        database.execute("insert into plain_timer select 't-' || n, 'c-' || n, current_timestamp - interval '1 minute'"
                + " from generate_series(1, " + timers + ") n");
        database.execute("insert into plain_wait select case_code, null from plain_timer");
        database.execute("analyze");
        return "loaded";
    }

    private String drain(long millis) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var start = System.nanoTime();
            var end = start + millis * 1_000_000;
            var workers = new ArrayList<Callable<Long>>();
            for (int share = 0; share < THREADS; share++) {
                workers.add(worker(share, end));
            }
            long fired = 0;
            for (var worker : threads.invokeAll(workers)) {
                fired += worker.get();
            }
            return fired + " " + (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Long> worker(int share, long end) {
        return () -> {
            long fired = 0;
            for (var due = due(share); !due.isEmpty() && System.nanoTime() - end < 0; due = due(share)) {
                for (var timer : due) {
                    fire(timer);
                    fired++;
                }
            }
            return fired;
        };
    }

    /** Each worker has timers of its own, so that none waits for another. */
    private List<String> due(int share) throws SQLException {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select id from plain_timer where due_at <= current_timestamp"
                        + " and abs(hashtext(id)) % " + THREADS + " = ? order by due_at limit " + AT_ONCE)) {
            query.setInt(1, share);
            var ids = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            connection.commit();
            return ids;
        }
    }

    private void fire(String timer) throws SQLException {
        try (var connection = pool.getConnection()) {
            update(
                    connection,
                    "insert into plain_fired select id, case_code, due_at, current_timestamp from plain_timer where id = ?",
                    timer);
            update(
                    connection,
                    "update plain_wait set ended_at = current_timestamp"
                            + " where case_code = (select case_code from plain_timer where id = ?)",
                    timer);
            update(connection, "delete from plain_timer where id = ?", timer);
            connection.commit();
        }
    }

    private static void update(Connection connection, String sql, String id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
