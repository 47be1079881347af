package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody guesses the chairman's password over the running application. */
@RunningApplication
class GuessingTest {

    private static final String CHAIRMAN = "test.chairman";
    private static final String VERIFY = "{\"username\":\"" + CHAIRMAN + "\",\"password\":\"guess\"}";

    private static Instant later = Instant.now();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    IdentityService identities;

    @BeforeEach
    void nothingIsCountedYet() {
        staff.officer(CHAIRMAN);
        fiveMinutesPass();
    }

    private static void fiveMinutesPass() {
        later = later.plus(GuessThrottle.WINDOW);
        ClockUtil.setCurrentTime(Date.from(later));
    }

    @AfterEach
    void theClockRunsAgain() {
        ClockUtil.reset();
    }

    @Test
    void the_sixth_wrong_password_at_tasklist_is_not_even_looked_at() {
        for (var i = 0; i < GuessThrottle.BY_ADDRESS_AND_ACCOUNT; i++) {
            assertThat(new Http(port).signIn(CHAIRMAN, "guess").statusCode()).isEqualTo(401);
        }

        var answer = new Http(port).signIn(CHAIRMAN, Staff.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 300L);
        assertThat(answer.body()).contains("engine.too-many-attempts");
    }

    @Test
    void basic_and_the_sign_in_page_are_counted_together() {
        for (var i = 0; i < GuessThrottle.BY_ADDRESS_AND_ACCOUNT; i++) {
            assertThat(basic("guess")).isEqualTo(401);
        }

        assertThat(basic(Staff.PASSWORD)).isEqualTo(429);
        assertThat(new Http(port).signIn(CHAIRMAN, Staff.PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void claiming_another_address_does_not_help() {
        for (var i = 0; i < GuessThrottle.BY_ADDRESS_AND_ACCOUNT; i++) {
            new Http(port).as(CHAIRMAN, "guess").get(Probe.API, "X-Forwarded-For", "10.9.9." + i);
        }

        assertThat(new Http(port)
                        .as(CHAIRMAN, "guess")
                        .get(Probe.API, "X-Forwarded-For", "10.1.1.1", "Forwarded", "for=10.1.1.2")
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void after_the_wait_the_owner_signs_in_and_the_account_was_never_locked() {
        for (var i = 0; i < 2 * GuessThrottle.BY_ADDRESS_AND_ACCOUNT; i++) {
            basic("guess");
        }
        var account = (UserEntity) identities.createUserQuery().userId(CHAIRMAN).singleResult();
        assertThat(account.getAttempts()).isZero();
        assertThat(account.getLockExpirationTime()).isNull();

        fiveMinutesPass();
        assertThat(basic(Staff.PASSWORD)).isEqualTo(200);
    }

    @Test
    void nobody_checks_another_persons_password_through_the_engines_interfaces() {
        staff.officer("lan");
        var lan = new Http(port);
        lan.signIn("lan", Staff.PASSWORD);

        assertThat(new Http(port)
                        .as("lan", Staff.PASSWORD)
                        .post("/engine-rest/identity/verify", VERIFY)
                        .statusCode())
                .isEqualTo(404);
        for (var path : new String[] {
            "/engine-rest/engine/default/identity/verify", "/camunda/api/engine/engine/default/identity/verify"
        }) {
            var answer = path.startsWith("/camunda")
                    ? lan.post(path, VERIFY, "X-XSRF-TOKEN", lan.token())
                    : new Http(port).as("lan", Staff.PASSWORD).post(path, VERIFY);
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    private int basic(String password) {
        return new Http(port).as(CHAIRMAN, password).get(Probe.API).statusCode();
    }
}
