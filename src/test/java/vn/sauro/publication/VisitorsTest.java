package vn.sauro.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.publication.TwoNodes.CODE;
import static vn.sauro.publication.TwoNodes.from;
import static vn.sauro.publication.TwoNodes.guess;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.request.RequestContextHolder;

@DisplayName("Visitors of a cluster")
class VisitorsTest {

    private HikariDataSource database;
    private TwoNodes nodes;

    @BeforeEach
    void home() {
        var settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:h2:mem:visitors-" + System.nanoTime() + ";LOCK_TIMEOUT=20000");
        settings.setUsername("sauro");
        settings.setMaximumPoolSize(17);
        database = new HikariDataSource(settings);
        nodes = new TwoNodes(database);
        from("203.0.113.7");
    }

    @AfterEach
    void nobody() {
        RequestContextHolder.resetRequestAttributes();
        database.close();
    }

    @Test
    void areCountedByAllNodesTogether() throws Exception {
        nodes.countTogether();
    }

    @Test
    void sendSoManyADayFromOneAddressAndOthersAreNotConcerned() {
        for (int i = 0; i < 3; i++) {
            nodes.one.requireRoom("dossier", 3);
            nodes.one.sent("dossier");
        }
        assertThatThrownBy(() -> nodes.other.requireRoom("dossier", 3))
                .hasMessageContaining("publication.too-many-sent");
        assertThatCode(() -> nodes.other.requireRoom("feedback", 3)).doesNotThrowAnyException();
        from("203.0.113.8");
        assertThatCode(() -> nodes.other.requireRoom("dossier", 3)).doesNotThrowAnyException();
        from("203.0.113.7");
        nodes.pass(Duration.ofDays(1));
        assertThatCode(() -> nodes.other.requireRoom("dossier", 3)).doesNotThrowAnyException();
    }

    @Test
    void whoGuessWaitUntilTheWindowIsOver() {
        guess(nodes.one, CODE, Visitors.BY_ADDRESS_AND_CODE);
        assertThatThrownBy(() -> nodes.other.requireOwner(CODE, () -> true)).hasMessageContaining(Visitors.TOO_MANY);
        nodes.pass(Visitors.GUESSES);
        assertThatCode(() -> nodes.other.requireOwner(CODE, () -> true)).doesNotThrowAnyException();
    }

    @Test
    void cannotLockAnApplicantOutNotEvenOneWhoNeverCameBefore() {
        for (int address = 0; address < 60; address++) {
            from("198.51.100." + address);
            guess(nodes.one, CODE, Visitors.BY_ADDRESS_AND_CODE);
        }
        from("203.0.113.7");
        assertThatCode(() -> nodes.other.requireOwner(CODE, () -> true)).doesNotThrowAnyException();
    }

    @Test
    void behindTheAddressOfAnApplicantDoNotLockHerOutEither() {
        nodes.one.requireOwner(CODE, () -> true);
        for (int i = 0; i < Visitors.BY_ADDRESS; i++) {
            guess(nodes.one, "H57.26-261121-" + (1000 + i), 1);
        }
        assertThatThrownBy(() -> nodes.one.requireOwner("H57.26-261121-2000", () -> true))
                .hasMessageContaining(Visitors.TOO_MANY);
        assertThatCode(() -> nodes.other.requireOwner(CODE, () -> true)).doesNotThrowAnyException();
    }

    @Test
    void cannotFillTheTableNorPushOutWhatHoldsForADay() {
        nodes.one.sent("dossier");
        for (int address = 0; address < 2 * TwoNodes.MOST_ROWS; address++) {
            from("2001:db8:" + Integer.toHexString(address) + ":1::1");
            guess(nodes.one, CODE, 1);
        }
        assertThat(nodes.rows()).isLessThanOrEqualTo(TwoNodes.MOST_ROWS + 200);
        from("203.0.113.7");
        assertThatThrownBy(() -> nodes.other.requireRoom("dossier", 1))
                .hasMessageContaining("publication.too-many-sent");
        nodes.pass(Visitors.GUESSES);
        for (int address = 0; address < 200; address++) {
            from("198.51.100." + address);
            guess(nodes.one, CODE, 1);
        }
        assertThat(nodes.rows()).isLessThan(900);
    }

    @Test
    void leaveNothingBehindThatTellsWhereTheyCameFrom() {
        guess(nodes.one, CODE, 1);
        var kept = nodes.jdbc
                .sql("select id from visit_count where id <> 'lock'")
                .query(String.class)
                .list();
        assertThat(kept).hasSize(2).allMatch(id -> id.matches("[0-9a-f]{64}"));
        var key = nodes.jdbc
                .sql("select secret from visitor_key")
                .query(String.class)
                .single();
        nodes.pass(Duration.ofDays(1));
        guess(nodes.other, CODE, 1);
        assertThat(nodes.jdbc
                        .sql("select secret from visitor_key")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain(key);
    }
}
