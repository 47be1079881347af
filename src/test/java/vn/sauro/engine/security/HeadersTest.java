package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer carries, and which requests are refused for how they were sent. */
@RunningApplication
class HeadersTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/me", Probe.PUBLIC, "/engine-rest/task"})
    void our_answers_run_no_foreign_script_and_are_framed_by_nobody_else(String path) {
        var headers = new Http(port).get(path).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self';", "object-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("unsafe-eval", "script-src 'unsafe-inline'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void answers_of_the_api_are_kept_in_no_cache() {
        staff.officer("lan");
        var headers = new Http(port).as("lan", Staff.PASSWORD).get(Probe.API).headers();

        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    }

    @Test
    void the_web_applications_keep_their_own_policy() {
        var headers = new Http(port).get("/camunda/app/tasklist/default/").headers();

        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void the_cookies_of_a_sign_in_stay_with_this_site() {
        staff.officer("lan");
        var lan = new Http(port);
        var form = "username=lan&password=" + Staff.PASSWORD;
        var signedIn = lan.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                form,
                "Content-Type",
                "application/x-www-form-urlencoded");
        var page = lan.get("/camunda/app/tasklist/default/");

        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .anySatisfy(v -> assertThat(v).startsWith("JSESSIONID").contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(v -> assertThat(v).startsWith("XSRF-TOKEN").contains("SameSite=Lax"));
        assertThat(page.headers().allValues("Set-Cookie"))
                .as("one token for the whole session")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, not a uri, 403"
    })
    void a_write_that_another_sites_page_makes_a_browser_send_is_refused(String name, String value, int status) {
        staff.officer("lan");

        assertThat(new Http(port)
                        .as("lan", Staff.PASSWORD)
                        .post(Probe.API, "{}", name, value)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void a_write_from_our_own_page_is_done() {
        staff.officer("lan");
        var own = "http://localhost:" + port;

        assertThat(new Http(port)
                        .as("lan", Staff.PASSWORD)
                        .post(Probe.API, "{}", "Origin", own)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {Probe.API, "/engine-rest/task", "/camunda/api/engine/engine/default/task"})
    void a_body_longer_than_the_largest_file_is_refused_unread(String path) {
        var answer = new Http(port).as("lan", Staff.PASSWORD).post(path, "x".repeat(12_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("engine.body-too-long", "11 MB");
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_refused_unread() {
        var answer = new Http(port).stream(Probe.PUBLIC, "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("engine.body-length-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/calendar/../me",
                "/api/calendar/%2e%2e/me",
                "/api/calendar/..%2fme",
                "/api/calendar/..;/me",
                "/api/calendar;x=/../probe",
                "//api/probe",
                "/api//probe",
                "/API/probe",
                "/api/probe;jsessionid=1",
                "/api/probe/",
                "/api/probe%00",
                "/api/probe%0d%0aSet-Cookie:x=1",
                "/css/../api/probe",
                "/css/%252e%252e/api/probe",
                "/start/..%5capi/probe",
                "/start/..;/engine-rest/engine"
            })
    void no_spelling_of_an_address_leads_past_the_sign_in(String path) {
        var answer = new Http(port).get(path);

        assertThat(answer.statusCode()).isIn(400, 401, 404);
        assertThat(answer.body()).doesNotContain("\"person\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PROPFIND", "HACK"})
    void strange_methods_are_refused(String method) {
        assertThat(new Http(port).send(method, Probe.PUBLIC, null).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic bGFu", "Basic OjpA", "Bearer x", "Digest y"})
    void credentials_that_cannot_be_read_are_refused_as_such(String header) {
        assertThat(new Http(port).get(Probe.API, "Authorization", header).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lan\u0000", "", "' or 1=1 --", "*", "camunda-admin", "(nobody)", "LAN\n"})
    void names_that_nobody_can_have_are_refused_without_a_fault(String name) {
        assertThat(new Http(port).as(name, "x").get(Probe.API).statusCode()).isEqualTo(401);
        assertThat(new Http(port).as("x".repeat(5000), "x").get(Probe.API).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_language_cookie_that_makes_no_sense_is_ignored() {
        assertThat(new Http(port).get("/api/me", "Cookie", "sauro-lang=%%%").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_fault_shows_no_innards() {
        staff.officer("lan");
        var answer = new Http(port)
                .as("lan", Staff.PASSWORD)
                .send("POST", "/engine-rest/task", "{", "Content-Type", "application/json");

        assertThat(answer.statusCode()).isBetween(400, 500);
        assertThat(answer.body()).doesNotContain("\tat ", "stackTrace");
    }
}
