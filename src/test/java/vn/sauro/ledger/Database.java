package vn.sauro.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.sauro.support.RealPostgres;

/** The two databases that the ledger must behave alike on. */
enum Database {
    H2 {
        @Override
        String freshUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        }
    },
    POSTGRESQL {
        @Override
        String freshUrl() {
            var name = "ledger_" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("create database " + name);
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }
    };

    /** Started once for all tests of this virtual machine, on first use. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = RealPostgres.start("max_connections", "200");
    }

    abstract String freshUrl();

    /** @return a pool on an empty database with the platform's tables */
    HikariDataSource migrated() {
        return migrated(freshUrl());
    }

    HikariDataSource migrated(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(12);
        if (this == H2) {
            pool.setUsername("sauro");
            pool.setPassword("");
        }
        // The tables of the ledger alone: other modules' migrations need the engine's tables.
        var flyway = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
                .baselineVersion("299")
                .target("399?")
                .load();
        flyway.baseline();
        flyway.migrate();
        return pool;
    }

    private String vendor() {
        return this == H2 ? "h2" : "postgresql";
    }
}
