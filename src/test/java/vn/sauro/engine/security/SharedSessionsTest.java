package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is signed in to the web applications stands in the database and nowhere else. That another node knows it too is tried
 * with real nodes by {@code cluster-faults.sh}.
 */
@RunningApplication
class SharedSessionsTest {

    private static final String SIGNED_IN = " from web_session_attributes where attribute_name = 'authenticatedUser'";
    private static final String SIGN_IN = "/camunda/api/admin/auth/user/default/login/tasklist";
    private static final String LOGOUT = "/camunda/api/admin/auth/user/default/logout";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient jdbc;

    private Http lan;

    @BeforeEach
    void lanAloneIsSignedIn() {
        jdbc.sql("delete from web_session").update();
        staff.officer("lan");
        lan = new Http(port);
        lan.signIn("lan", Staff.PASSWORD);
    }

    @Test
    void what_the_database_says_counts() {
        assertThat(signedIn()).isOne();
        assertThat(lan.get(Probe.API).statusCode()).isEqualTo(200);

        jdbc.sql("delete" + SIGNED_IN).update();

        assertThat(lan.get(Probe.API).statusCode()).isEqualTo(401);
    }

    @Test
    void a_sign_out_leaves_nothing_that_a_request_on_its_way_could_restore() {
        lan.post(LOGOUT, "{}", "X-XSRF-TOKEN", lan.token());

        assertThat(signedIn()).isZero();
        assertThat(lan.get(Probe.API).statusCode()).isEqualTo(401);
    }

    @Test
    void what_the_web_applications_never_keep_is_not_read_from_the_table() {
        var known = new HashMap<>(Map.of("a", List.of("b")));
        assertThat(SessionAttribute.read(SessionAttribute.write(known))).isEqualTo(known);
        assertThat(SessionAttribute.read(SessionAttribute.write(new File("x")))).isNull();
        assertThat(SessionAttribute.read("no object at all".getBytes())).isNull();
    }

    /** A row for each of these would let anybody fill the table. */
    @Test
    void who_does_not_sign_in_leaves_no_row_whatever_is_asked() {
        jdbc.sql("delete from web_session").update();
        for (var i = 0; i < 40; i++) {
            var stranger = new Http(port);
            assertThat(stranger.get("/camunda/app/tasklist/default/").headers().allValues("Set-Cookie"))
                    .isEmpty();
            stranger.get("/camunda/api/admin/auth/user/default");
            stranger.get("/camunda/lib/deps.js", "Cookie", "JSESSIONID=" + UUID.randomUUID());
            stranger.post("/camunda/api/engine/engine/default/task/1/submit-form", "{}", "X-XSRF-TOKEN", "made-up");
            stranger.post("/camunda/api/engine/engine/default/task/1/submit-form", "{}");
            stranger.post(LOGOUT, "{}", "X-XSRF-TOKEN", "made-up");
        }
        // Few, for guesses from here are counted for the other tests as well.
        new Http(port).signIn("lan", "guess");
        new Http(port).signIn("stranger", "guess");

        assertThat(rows()).isZero();
    }

    @Test
    void a_sign_in_leaves_one_row_and_a_token_for_writes() {
        jdbc.sql("delete from web_session").update();
        var again = new Http(port);
        assertThat(again.signIn("lan", Staff.PASSWORD).statusCode()).isEqualTo(200);

        assertThat(rows()).isOne();
        assertThat(again.token()).isNotEmpty();
        assertThat(again.post(Probe.API, "{}", "X-XSRF-TOKEN", again.token()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void another_sites_page_cannot_sign_anybody_in() {
        var form = "username=lan&password=" + Staff.PASSWORD;
        for (var header :
                new String[][] {{"Origin", "http://evil.example"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}
                }) {
            var browser = new Http(port);
            assertThat(browser.send(
                                    "POST",
                                    SIGN_IN,
                                    form,
                                    "Content-Type",
                                    "application/x-www-form-urlencoded",
                                    header[0],
                                    header[1])
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private long rows() {
        return jdbc.sql("select count(*) from web_session")
                .query((row, index) -> row.getLong(1))
                .single();
    }

    private long signedIn() {
        return jdbc.sql("select count(*)" + SIGNED_IN)
                .query((row, index) -> row.getLong(1))
                .single();
    }
}
