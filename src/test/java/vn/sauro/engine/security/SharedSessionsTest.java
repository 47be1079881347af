package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private long signedIn() {
        return jdbc.sql("select count(*)" + SIGNED_IN)
                .query((row, index) -> row.getLong(1))
                .single();
    }
}
