package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApplication
class SignInTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/process-definition",
                "/api/me",
                "/api/cases",
                "/api/documents/1",
                "/actuator/env",
                "/h2-console"
            })
    void a_program_without_sign_in_is_answered_401_with_problem_details(String path) {
        var answer = new Http(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Basic"));
        assertThat(answer.body()).contains("engine.sign-in-required", "HTTP Basic");
    }

    @Test
    void a_script_in_a_page_sees_no_challenge_that_would_open_a_password_dialog() {
        assertThat(new Http(port)
                        .get("/api/me", "X-Requested-With", "XMLHttpRequest")
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .isEmpty();
        assertThat(new Http(port)
                        .get("/api/me", "Sec-Fetch-Dest", "empty")
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/programme", "/programme/imports", "/work", "/work/anything"})
    void a_browser_without_sign_in_is_sent_to_the_sign_in_page(String path) {
        var answer = new Http(port).get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(v -> assertThat(v).endsWith("/camunda/app/tasklist/default/#/login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/css/sauro.css", "/images/sign.svg", "/v3/api-docs", "/actuator/health"})
    void anybody_may_read_the_public_pages(String path) {
        assertThat(new Http(port).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void the_engine_knows_who_asks_by_basic() {
        var answer = new Http(port).as("admin", "sauro").get("/engine-rest/user/count");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThat(new Http(port)
                        .as("admin", "wrong")
                        .get("/engine-rest/engine")
                        .statusCode())
                .isEqualTo(401);
    }
}
