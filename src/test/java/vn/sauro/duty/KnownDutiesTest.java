package vn.sauro.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** What a transaction knows of a locked case without asking again is what the database holds, whatever it has done since. */
@ProcessTest
@Transactional
class KnownDutiesTest {

    private static final List<String> CASES =
            IntStream.range(0, 25).mapToObj(n -> "C" + n).toList();

    @Autowired
    Scenario scenario;

    @Autowired
    DutyStore store;

    @Autowired
    DutySights sights;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        scenario.now(Scenario.MONDAY.plus(Duration.ofDays(9)));
        CASES.forEach(ledger::lock);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void openDutiesOfALockedCaseAreThoseOfTheDatabase() {
        var duties = new RandomDuties(jdbc, store, sights);
        var random = new Random(11);
        for (int i = 0; i < 400; i++) {
            duties.happen(random);
            var one = CASES.get(random.nextInt(CASES.size()));
            assertThat(store.openOf(one).stream()
                            .map(duty -> duty.id() + " of " + duty.holder().personId() + " by " + duty.dueAt())
                            .toList())
                    .as("%s after %d events", one, i)
                    .isEqualTo(stored(one).stream()
                            .map(duty -> duty.id() + " of " + duty.holder().personId() + " by " + duty.dueAt())
                            .toList());
            store.openOf(one).forEach(duty -> assertThat(store.find(duty.id())).contains(duty));
        }
    }

    private List<Duty> stored(String caseCode) {
        return jdbc.sql("select * from duty where case_code = :case and status = 'OPEN' order by due_at, opened_at, id")
                .param("case", caseCode)
                .query(DutyStore::read)
                .list();
    }
}
