package vn.sauro.bench.arm;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** One arm's own database. */
public record Database(String name, String url, String user, String password) {

    public boolean postgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    static Database fromProperties() {
        return new Database(
                System.getProperty("bench.database.name"),
                System.getProperty("bench.database.url"),
                System.getProperty("bench.database.user"),
                System.getProperty("bench.database.password"));
    }

    /** @return arguments that give this database to a child JVM */
    public List<String> asProperties() {
        return List.of(
                "-Dbench.database.name=" + name,
                "-Dbench.database.url=" + url,
                "-Dbench.database.user=" + user,
                "-Dbench.database.password=" + password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return the first column of the first row */
    public long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** @return a pool as Spring Boot makes it: the same for every arm */
    HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(20);
        return pool;
    }
}
