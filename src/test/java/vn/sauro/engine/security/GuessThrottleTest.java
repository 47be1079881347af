package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.engine.security.GuessThrottle.BY_ACCOUNT;
import static vn.sauro.engine.security.GuessThrottle.BY_ADDRESS;
import static vn.sauro.engine.security.GuessThrottle.BY_ADDRESS_AND_ACCOUNT;
import static vn.sauro.engine.security.GuessThrottle.FAMILIAR;
import static vn.sauro.engine.security.GuessThrottle.KEPT;
import static vn.sauro.engine.security.GuessThrottle.WINDOW;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes with nothing in common but the database. */
class GuessThrottleTest {

    private static final String CHAIRMAN = "H57.chairman";
    private static final String OFFICE = "10.0.0.7";
    private static final int MOST_ROWS = 1_000;

    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:guesses-" + System.nanoTime(), "sauro", "");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final GuessThrottle one = node();
    private final GuessThrottle other = node();

    GuessThrottleTest() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/V020__sign_in_count.sql"))
                .execute(database);
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void five_wrong_passwords_for_one_account_make_that_address_wait_five_minutes() {
        guess(one, OFFICE, CHAIRMAN, BY_ADDRESS_AND_ACCOUNT - 1);
        assertThat(one.waitFor(OFFICE, CHAIRMAN)).isZero();

        guess(one, OFFICE, CHAIRMAN, 1);
        assertThat(one.waitFor(OFFICE, CHAIRMAN)).isEqualTo(WINDOW);
        assertThat(one.waitFor(OFFICE, CHAIRMAN.toUpperCase())).isEqualTo(WINDOW);
        assertThat(one.waitFor(OFFICE, "H57.VP.head")).isZero();

        pass(WINDOW.minusMillis(1));
        assertThat(one.waitFor(OFFICE, CHAIRMAN)).isEqualTo(Duration.ofMillis(1));
        pass(Duration.ofMillis(1));
        assertThat(one.waitFor(OFFICE, CHAIRMAN)).isZero();
    }

    @Test
    void nobody_waits_for_the_time_that_it_takes_to_read_the_counts() {
        InstantSource ticking = () -> now = now.plusMillis(1);
        var node = GuessConfiguration.throttle(
                jdbc,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                ticking.withZone(ZoneOffset.UTC),
                MOST_ROWS);

        assertThat(node.waitFor(OFFICE, CHAIRMAN)).isZero();
    }

    @Test
    void two_nodes_count_together() {
        guess(one, OFFICE, CHAIRMAN, 3);
        guess(other, OFFICE, CHAIRMAN, 2);

        assertThat(one.waitFor(OFFICE, CHAIRMAN)).isEqualTo(WINDOW);
        assertThat(other.waitFor(OFFICE, CHAIRMAN)).isEqualTo(WINDOW);
    }

    @Test
    void guesses_at_one_node_are_known_to_the_other_at_the_next_guess_there() {
        assertThat(other.waitFor(OFFICE, CHAIRMAN)).isZero();
        guess(one, OFFICE, CHAIRMAN, BY_ADDRESS_AND_ACCOUNT);

        guess(other, OFFICE, CHAIRMAN, 1);
        assertThat(other.waitFor(OFFICE, CHAIRMAN)).isEqualTo(WINDOW);
    }

    @Test
    void who_sends_the_right_password_with_every_request_is_looked_up_every_few_seconds_only() {
        one.succeeded(OFFICE, CHAIRMAN);
        assertThat(one.waitFor(OFFICE, CHAIRMAN)).isZero();
        guess(other, OFFICE, CHAIRMAN, BY_ADDRESS_AND_ACCOUNT);

        pass(KEPT.minusMillis(1));
        assertThat(one.waitFor(OFFICE, CHAIRMAN)).as("what was read").isZero();
        pass(Duration.ofMillis(1));
        assertThat(one.waitFor(OFFICE, CHAIRMAN)).as("read again").isPositive();
    }

    @Test
    void trying_many_accounts_from_one_address_makes_it_wait_for_all_of_them() {
        for (var i = 0; i < BY_ADDRESS; i++) {
            guess(i % 2 == 0 ? one : other, "203.0.113.9", "19900.officer" + i, 1);
        }

        assertThat(one.waitFor("203.0.113.9", CHAIRMAN)).isPositive();
        assertThat(other.waitFor("203.0.113.9", null)).isPositive();
        assertThat(one.waitFor(OFFICE, CHAIRMAN)).isZero();
    }

    @Test
    void strangers_from_anywhere_cannot_lock_the_chairman_out_of_his_own_office() {
        one.succeeded(OFFICE, CHAIRMAN);
        pass(FAMILIAR.minusSeconds(1));
        for (var i = 0; i < BY_ACCOUNT; i++) {
            guess(one, "198.51.100." + i, CHAIRMAN, BY_ADDRESS_AND_ACCOUNT);
        }

        assertThat(other.waitFor(OFFICE, CHAIRMAN)).isZero();
        assertThat(other.waitFor("198.51.99.1", CHAIRMAN)).isPositive();
    }

    @Test
    void an_office_that_is_in_use_stays_familiar() {
        for (var day = 0; day < 60; day++) {
            one.succeeded(OFFICE, CHAIRMAN);
            pass(Duration.ofDays(1));
        }
        for (var i = 0; i < BY_ACCOUNT; i++) {
            guess(one, "198.51.100." + i, CHAIRMAN, 1);
        }

        assertThat(other.waitFor(OFFICE, CHAIRMAN)).isZero();
    }

    @Test
    void a_colleague_behind_the_same_address_cannot_lock_the_office_out() {
        one.succeeded(OFFICE, CHAIRMAN);
        for (var i = 0; i < BY_ADDRESS; i++) {
            guess(one, OFFICE, "somebody" + i, 1);
        }

        assertThat(other.waitFor(OFFICE, CHAIRMAN)).isZero();
        assertThat(other.waitFor(OFFICE, "somebody-else")).isPositive();
    }

    @Test
    void a_right_password_forgives_the_wrong_ones_before_it() {
        guess(one, OFFICE, CHAIRMAN, BY_ADDRESS_AND_ACCOUNT - 1);
        other.succeeded(OFFICE, CHAIRMAN);
        guess(one, OFFICE, CHAIRMAN, 1);

        assertThat(one.waitFor(OFFICE, CHAIRMAN)).isZero();
    }

    @Test
    void thousands_of_invented_names_take_no_more_room_than_the_limit_and_do_not_push_out_who_is_familiar() {
        one.succeeded(OFFICE, CHAIRMAN);
        for (var i = 0; i < MOST_ROWS; i++) {
            guess(one, "2001:db8:" + i + "::/64", "x".repeat(100) + i, 1);
        }
        assertThat(rows()).isLessThanOrEqualTo(MOST_ROWS + 200);
        guess(one, "198.51.100.1", CHAIRMAN, BY_ACCOUNT);
        assertThat(other.waitFor(OFFICE, CHAIRMAN)).isZero();

        pass(Duration.ofHours(2));
        guess(one, "198.51.100.2", CHAIRMAN, 1);
        assertThat(rows()).as("what is over is swept away").isLessThan(10);
    }

    @Test
    void nothing_that_was_typed_is_kept() {
        guess(one, OFFICE, "my-password", 1);

        assertThat(jdbc.sql("select id from sign_in_count where id <> 'lock'")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(id -> id.matches("[0-9a-f]{64}"));
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private int rows() {
        return jdbc.sql("select count(*) from sign_in_count")
                .query(Integer.class)
                .single();
    }

    private static void guess(GuessThrottle node, String address, String account, int times) {
        for (var i = 0; i < times; i++) {
            node.failed(address, account);
        }
    }

    private GuessThrottle node() {
        var clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        return GuessConfiguration.throttle(jdbc, transaction, clock, MOST_ROWS);
    }
}
