package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever signed in to Tasklist uses our pages and our API with the same session. */
@RunningApplication
class SessionTest {

    private static final String LOGOUT = "/camunda/api/admin/auth/user/default/logout";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    private Http lan;

    @BeforeEach
    void lanSignsInToTasklist() {
        staff.officer("lan");
        lan = new Http(port);
        assertThat(lan.signIn("lan", Staff.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void the_session_of_tasklist_opens_our_api_and_our_pages() {
        assertThat(lan.get(Probe.API).body()).contains("\"person\":\"lan\"");
        assertThat(lan.get(Probe.PAGE).body()).contains("\"person\":\"lan\"");
    }

    @Test
    void the_session_does_not_open_the_engines_rest_api() {
        assertThat(lan.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void a_write_without_the_sessions_token_is_refused() {
        var answer = lan.post(Probe.API, "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("engine.token-wrong", "X-XSRF-TOKEN");
    }

    @Test
    void a_write_with_somebody_elses_token_is_refused() {
        staff.officer("binh");
        var binh = new Http(port);
        binh.signIn("binh", Staff.PASSWORD);

        assertThat(binh.token()).isNotEmpty().isNotEqualTo(lan.token());
        assertThat(lan.post(Probe.API, "{}", "X-XSRF-TOKEN", binh.token()).statusCode())
                .isEqualTo(403);
        assertThat(lan.post(Probe.API, "{}", "X-XSRF-TOKEN", "").statusCode()).isEqualTo(403);
    }

    @Test
    void a_write_with_the_token_of_the_session_is_done() {
        var answer = lan.post(Probe.API, "{}", "X-XSRF-TOKEN", lan.token());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"person\":\"lan\"");
    }

    @Test
    void signing_out_of_tasklist_signs_out_everywhere() {
        lan.post(LOGOUT, "{}", "X-XSRF-TOKEN", lan.token());

        assertThat(lan.get(Probe.API).statusCode()).isEqualTo(401);
    }

    @Test
    void a_deleted_account_is_out_at_once_and_a_new_group_counts_at_once() {
        staff.officer("minh");
        var minh = new Http(port);
        minh.signIn("minh", Staff.PASSWORD);
        staff.joins("minh", "19900.land-officer");
        assertThat(minh.get(Probe.API).body()).contains("19900.land-officer");

        staff.leaves("minh");
        assertThat(minh.get(Probe.API).statusCode()).isEqualTo(401);
    }

    @Test
    void a_request_with_its_own_credentials_acts_as_those_whatever_the_session() {
        staff.officer("binh");

        assertThat(lan.as("binh", Staff.PASSWORD).get(Probe.API).body()).contains("\"person\":\"binh\"");
        assertThat(lan.as("binh", "wrong").get(Probe.API).statusCode()).isEqualTo(401);
    }

    @Test
    void one_request_leaves_nobody_behind_for_the_next_in_the_same_thread() {
        for (var i = 0; i < 30; i++) {
            lan.get(Probe.API);
            assertThat(new Http(port).get(Probe.PUBLIC).body()).contains("\"person\":\"(nobody)\"", "\"usersSeen\":0");
        }
    }

    @Test
    void a_made_up_session_is_nobodys() {
        assertThat(new Http(port)
                        .get(Probe.API, "Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF")
                        .statusCode())
                .isEqualTo(401);
    }
}
