package vn.sauro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    @Test
    void aConnectionThatBreaksOrIsNotToBeHadIsNoFaultOfThePlatform() {
        for (var failure : List.of(
                new SQLException("reset", "08006"),
                new SQLException("terminating connection due to administrator command", "57P01"),
                new SQLException("terminating connection due to idle-in-transaction timeout", "25P03"),
                new SQLException("Connection is closed"),
                new SQLTransientConnectionException("not available, request timed out"))) {
            assertThat(DatabaseAway.isCauseOf(new IllegalStateException("x", failure)))
                    .as(failure.getMessage())
                    .isTrue();
        }
    }

    @Test
    void whatADatabaseThatIsThereSaysIsNotTakenForThat() {
        for (var failure : List.of(
                new SQLException("duplicate key", "23505"),
                new SQLException("canceling statement due to statement timeout", "57014"),
                new SQLException("no state at all"))) {
            assertThat(DatabaseAway.isCauseOf(new IllegalStateException("x", failure)))
                    .as(failure.getMessage())
                    .isFalse();
        }
        assertThat(DatabaseAway.isCauseOf(new IllegalStateException("x"))).isFalse();
    }
}
