package vn.sauro.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.sauro.support.Client;
import vn.sauro.support.RealPostgres;

/** A node whose PostgreSQL stops while people work. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"sauro.models.deploy=false", "spring.datasource.hikari.connection-timeout=300"})
@ActiveProfiles("sample")
@DirtiesContext
class DatabaseAwayTest {

    private static final EmbeddedPostgres DATABASE = RealPostgres.start();
    private static final String OFFICER = "19900.chairman";

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> DATABASE.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void everybodyIsToldToComeAgainWhateverTheyAskedFor() throws IOException {
        assertThat(program(OFFICER).get("/api/duties").status()).isEqualTo(200);
        DATABASE.close();

        for (var path : new String[] {"/", "/work", "/work?lang=en", "/figures"}) {
            var page = browser(OFFICER).get(path);
            assertThat(page.status()).as(path).isEqualTo(503);
            assertThat(page.body()).as(path).contains("Cơ sở dữ liệu đang mất kết nối", "lang=\"vi\"", "sauro.css");
        }
        var answer = program(OFFICER).get("/api/duties");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.type()).contains("application/problem+json");
        assertThat(answer.code()).isEqualTo("shared.unavailable");
        assertThat(answer.detail()).contains("database cannot be reached");
        assertThat(program(OFFICER)
                        .post("/engine-rest/task/x/complete", Map.of())
                        .status())
                .isEqualTo(503);
    }

    private Client browser(String person) {
        return Client.of(port, person).with("Accept", "text/html", "Accept-Language", "vi");
    }

    private Client program(String person) {
        return Client.of(port, person).with("Accept-Language", "en");
    }
}
