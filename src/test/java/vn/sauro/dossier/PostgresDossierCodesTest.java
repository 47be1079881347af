package vn.sauro.dossier;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dossier codes on the database of production")
class PostgresDossierCodesTest {

    @Test
    void runWithoutGapWhenSixteenCountersFileAtOnceAndManyFail() throws Exception {
        var settings = new HikariConfig();
        try (var server = EmbeddedPostgres.builder().start()) {
            settings.setDataSource(server.getPostgresDatabase());
            settings.setMaximumPoolSize(33);
            try (var database = new HikariDataSource(settings)) {
                CodeContest.prepare(database);
                new CodeContest(database).runWithoutGap();
            }
        }
    }
}
