package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.support.RealPostgres;

/** A node whose PostgreSQL stops while it answers somebody, and stays away. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sauro.models.deploy=false",
            // What the engine's name and the web applications lead to is one for the whole virtual machine: the others
            // keep theirs.
            "camunda.bpm.generate-unique-process-engine-name=true",
            "camunda.bpm.webapp.enabled=false",
            "spring.datasource.hikari.connection-timeout=300"
        })
@Import(DatabaseAwayTest.Outage.class)
@ActiveProfiles("sample")
@DirtiesContext
class DatabaseAwayTest {

    private static final EmbeddedPostgres DATABASE = RealPostgres.start();
    private static final String OFFICER = "19900.chairman";
    private static final String PASSWORD = "sauro";
    private static final String OUTAGE = "/work/outage";

    @RestController
    @TestComponent
    static class Outage {

        private final JdbcClient jdbc;

        Outage(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping(OUTAGE)
        String stop() throws IOException {
            DATABASE.close();
            return jdbc.sql("select 'there'").query(String.class).single();
        }
    }

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> DATABASE.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void everybodyIsToldToComeAgainWhateverTheyAskedFor() {
        var officer = new Http(port).as(OFFICER, PASSWORD);
        assertThat(officer.get("/work", "Accept", "text/html").statusCode()).isEqualTo(200);

        saysSo(officer.get(OUTAGE, "Accept", "text/html"));
        saysSo(officer.get("/work", "Accept", "text/html"));
        saysSo(new Http(port).get("/", "Accept", "text/html", "Cookie", "JSESSIONID=" + UUID.randomUUID()));

        for (var client : new Http[] {officer, new Http(port)}) {
            var answer = client.get("/api/catalogue/procedures", "Accept-Language", "en");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body()).contains("shared.unavailable", "database cannot be reached");
        }
    }

    private static void saysSo(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).contains("Cơ sở dữ liệu đang mất kết nối", "lang=\"vi\"", "sauro.css");
    }
}
