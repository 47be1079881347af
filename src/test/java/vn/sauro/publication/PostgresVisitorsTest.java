package vn.sauro.publication;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.request.RequestContextHolder;

@DisplayName("Visitors of a cluster on the database of production")
class PostgresVisitorsTest {

    @AfterEach
    void nobody() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void areCountedByAllNodesTogether() throws Exception {
        var settings = new HikariConfig();
        try (var server = EmbeddedPostgres.builder().start()) {
            settings.setDataSource(server.getPostgresDatabase());
            settings.setMaximumPoolSize(17);
            try (var database = new HikariDataSource(settings)) {
                new TwoNodes(database).countTogether();
            }
        }
    }
}
