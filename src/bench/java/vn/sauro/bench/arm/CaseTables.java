package vn.sauro.bench.arm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** What the model's two delegates write, the same two rows for every arm. */
final class CaseTables {

    private CaseTables() {}

    static void create(Database database) {
        try (var script = CaseTables.class.getResourceAsStream("/db/bench/V990__bench_case.sql")) {
            database.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void register(Connection connection, String code) {
        write(connection, "insert into bench_case (code, title, registered_at) values (?, 'Hồ sơ đo', ?)", code);
    }

    static void settle(Connection connection, String code) {
        write(connection, "insert into bench_result (code, outcome, settled_at) values (?, 'done', ?)", code);
    }

    private static void write(Connection connection, String sql, String code) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, code);
            statement.setTimestamp(2, Timestamp.from(Instant.now()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
