package vn.sauro.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.shared.GuessThrottle.BY_ACCOUNT;
import static vn.sauro.shared.GuessThrottle.BY_ADDRESS;
import static vn.sauro.shared.GuessThrottle.BY_ADDRESS_AND_ACCOUNT;
import static vn.sauro.shared.GuessThrottle.MOST_ENTRIES;
import static vn.sauro.shared.GuessThrottle.WINDOW;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessThrottleTest {

    private static final String CHAIRMAN = "H57.chairman";
    private static final String OFFICE = "10.0.0.7";

    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private final GuessThrottle throttle = new GuessThrottle(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void five_wrong_passwords_for_one_account_make_that_address_wait_five_minutes() {
        guess(OFFICE, CHAIRMAN, BY_ADDRESS_AND_ACCOUNT - 1);
        assertThat(throttle.waitFor(OFFICE, CHAIRMAN)).isZero();

        guess(OFFICE, CHAIRMAN, 1);
        assertThat(throttle.waitFor(OFFICE, CHAIRMAN)).isEqualTo(WINDOW);
        assertThat(throttle.waitFor(OFFICE, CHAIRMAN.toUpperCase())).isEqualTo(WINDOW);
        assertThat(throttle.waitFor(OFFICE, "H57.VP.head")).isZero();

        now = now.plus(WINDOW).minusMillis(1);
        assertThat(throttle.waitFor(OFFICE, CHAIRMAN)).isEqualTo(Duration.ofMillis(1));
        now = now.plusMillis(1);
        assertThat(throttle.waitFor(OFFICE, CHAIRMAN)).isZero();
    }

    @Test
    void trying_many_accounts_from_one_address_makes_it_wait_for_all_of_them() {
        for (var i = 0; i < BY_ADDRESS; i++) {
            guess("203.0.113.9", "19900.officer" + i, 1);
        }

        assertThat(throttle.waitFor("203.0.113.9", CHAIRMAN)).isPositive();
        assertThat(throttle.waitFor("203.0.113.9", null)).isPositive();
        assertThat(throttle.waitFor(OFFICE, CHAIRMAN)).isZero();
    }

    @Test
    void strangers_from_anywhere_cannot_lock_the_chairman_out_of_his_own_office() {
        throttle.succeeded(OFFICE, CHAIRMAN);
        for (var i = 0; i < 1000; i++) {
            guess("198.51.100." + i, CHAIRMAN, BY_ADDRESS_AND_ACCOUNT);
        }

        assertThat(throttle.waitFor(OFFICE, CHAIRMAN)).isZero();
        assertThat(throttle.waitFor("198.51.99.1", CHAIRMAN)).isPositive();
    }

    @Test
    void a_colleague_behind_the_same_address_cannot_lock_the_office_out() {
        throttle.succeeded(OFFICE, CHAIRMAN);
        for (var i = 0; i < BY_ADDRESS; i++) {
            guess(OFFICE, "somebody" + i, 1);
        }

        assertThat(throttle.waitFor(OFFICE, CHAIRMAN)).isZero();
        assertThat(throttle.waitFor(OFFICE, "somebody-else")).isPositive();
    }

    @Test
    void guesses_spread_over_many_addresses_still_end() {
        for (var i = 0; i < BY_ACCOUNT; i++) {
            guess("198.51.100." + i, CHAIRMAN, 1);
        }

        assertThat(throttle.waitFor("198.51.100.250", CHAIRMAN)).isPositive();
    }

    @Test
    void a_right_password_forgives_the_wrong_ones_before_it() {
        guess(OFFICE, CHAIRMAN, BY_ADDRESS_AND_ACCOUNT - 1);
        throttle.succeeded(OFFICE, CHAIRMAN);
        guess(OFFICE, CHAIRMAN, 1);

        assertThat(throttle.waitFor(OFFICE, CHAIRMAN)).isZero();
    }

    @Test
    void a_million_invented_names_take_no_more_room_than_the_limit() {
        for (var i = 0; i < 1_000_000; i++) {
            throttle.failed("2001:db8:" + i + "::/64", "x".repeat(100) + i);
            throttle.succeeded("2001:db8:" + i + "::/64", "y" + i);
        }

        assertThat(throttle.size()).isEqualTo(2 * MOST_ENTRIES);
    }

    private void guess(String address, String account, int times) {
        for (var i = 0; i < times; i++) {
            throttle.failed(address, account);
        }
    }
}
