package vn.sauro.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.sauro.shared.GuessThrottle;

class VisitorsTest {

    private static final String CODE = "H57.26-261121-0007";

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    private final Visitors visitors = new Visitors(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @BeforeEach
    void home() {
        from("203.0.113.7");
    }

    @AfterEach
    void nobody() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void oneAddressSendsSoManyADayAndOthersAreNotConcerned() {
        for (int i = 0; i < 3; i++) {
            visitors.requireRoom("dossier", 3);
            visitors.sent("dossier");
        }
        assertThatThrownBy(() -> visitors.requireRoom("dossier", 3)).hasMessageContaining("publication.too-many-sent");
        assertThatCode(() -> visitors.requireRoom("feedback", 3)).doesNotThrowAnyException();
        from("203.0.113.8");
        assertThatCode(() -> visitors.requireRoom("dossier", 3)).doesNotThrowAnyException();
        from("203.0.113.7");
        now = now.plus(Duration.ofDays(1));
        assertThatCode(() -> visitors.requireRoom("dossier", 3)).doesNotThrowAnyException();
    }

    @Test
    void whoGuessesWaitsWithoutTheSecretBeingLookedAt() {
        guess(GuessThrottle.BY_ADDRESS_AND_ACCOUNT);
        assertThatThrownBy(() -> visitors.requireOwner(CODE, () -> {
                    throw new AssertionError("looked at");
                }))
                .hasMessageContaining(Visitors.TOO_MANY);
        now = now.plus(GuessThrottle.WINDOW);
        assertThatCode(() -> visitors.requireOwner(CODE, () -> true)).doesNotThrowAnyException();
    }

    @Test
    void strangersCannotLockAnApplicantOut() {
        visitors.requireOwner(CODE, () -> true);
        for (int address = 0; address < 20; address++) {
            from("198.51.100." + address);
            guess(GuessThrottle.BY_ADDRESS_AND_ACCOUNT - 1);
        }
        assertThatThrownBy(() -> visitors.requireOwner(CODE, () -> true)).hasMessageContaining(Visitors.TOO_MANY);
        from("203.0.113.7");
        assertThatCode(() -> visitors.requireOwner(CODE, () -> true)).doesNotThrowAnyException();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> visitors.requireOwner(CODE, () -> false))
                    .hasMessageMatching("publication\\.(not-found|too-many).*");
        }
    }

    private static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
