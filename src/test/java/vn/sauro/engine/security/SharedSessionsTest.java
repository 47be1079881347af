package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.Platform;

/** Who is signed in to the web applications stays so when another node of the same database answers. */
class SharedSessionsTest {

    private static final String PERSON = "/camunda/api/admin/auth/user/pair";

    @Test
    void a_sign_in_outlives_its_node_and_a_sign_out_counts_everywhere() throws Exception {
        try (var database = EmbeddedPostgres.start()) {
            var browser = new Http(0);
            try (var node = start(database)) {
                browser.visits(port(node));
                assertThat(browser.signIn("pair", "admin", "sauro").statusCode())
                        .isEqualTo(200);
            }
            try (var other = start(database)) {
                browser.visits(port(other));
                assertThat(browser.get(PERSON).body()).contains("\"userId\":\"admin\"");
                assertThat(browser.post(PERSON + "/logout", "{}", "X-XSRF-TOKEN", "guessed")
                                .statusCode())
                        .as("the token of the session came along")
                        .isEqualTo(403);

                browser.signIn("pair", "admin", "sauro");
                browser.post(PERSON + "/logout", "{}", "X-XSRF-TOKEN", browser.token());

                assertThat(signedIn(other)).isZero();
                assertThat(browser.get(PERSON).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void what_the_web_applications_never_keep_is_not_read_from_the_table() {
        var known = new HashMap<>(Map.of("a", List.of("b")));
        assertThat(SessionAttribute.read(SessionAttribute.write(known))).isEqualTo(known);
        assertThat(SessionAttribute.read(SessionAttribute.write(new File("x")))).isNull();
        assertThat(SessionAttribute.read("no object at all".getBytes())).isNull();
    }

    private static long signedIn(ConfigurableApplicationContext node) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from web_session_attributes where attribute_name = 'authenticatedUser'")
                .query((row, index) -> row.getLong(1))
                .single();
    }

    private static int port(ConfigurableApplicationContext node) {
        return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext start(EmbeddedPostgres database) {
        return new SpringApplicationBuilder(Platform.class)
                .profiles("sample")
                .run(
                        "--server.port=0",
                        "--sauro.models.deploy=false",
                        // Other tests of this JVM have an engine of the default name.
                        "--camunda.bpm.process-engine-name=pair",
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres");
    }
}
