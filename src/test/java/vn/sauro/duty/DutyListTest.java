package vn.sauro.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.shared.Page;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** Lists that read single branches of indexes find what the plain definition finds, whatever happened to the duties. */
@ProcessTest
@Transactional
class DutyListTest {

    private static final int HISTORIES = 12;
    private static final int QUESTIONS = 60;
    private static final Instant NOW = Scenario.MONDAY.plus(Duration.ofDays(9));

    @Autowired
    Scenario scenario;

    @Autowired
    DutyList list;

    @Autowired
    DutyStore store;

    @Autowired
    DutySights sights;

    @Autowired
    JdbcClient jdbc;

    private RandomDuties duties;

    @BeforeEach
    void begin() {
        scenario.now(NOW);
        duties = new RandomDuties(jdbc, store, sights);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void findsWhatThePlainDefinitionFinds() {
        var reference = new PlainDutyList(jdbc, NOW, list.soonUntil());
        var found = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var random = new Random(seed);
            for (int i = 0; i < 60; i++) {
                duties.happen(random);
            }
            for (int i = 0; i < QUESTIONS; i++) {
                var filter = filter(random);
                var expected = reference.find(filter);
                var size = 1 + random.nextInt(12);
                var page = random.nextInt(3);
                var actual = list.find(filter, page, size);
                assertThat(actual.items().stream().map(Duty::id).toList())
                        .as("seed %d, %s, page %d of %d", seed, filter, page, size)
                        .isEqualTo(expected.stream()
                                .skip((long) page * size)
                                .limit(size)
                                .toList());
                assertThat(list.count(filter))
                        .as("seed %d, %s", seed, filter)
                        .isEqualTo(Math.min(expected.size(), Page.COUNTED + 1));
                // Other tests' duties may lie in the same database: beyond its bound the count stops.
                assertThat(actual.more()).as("seed %d, %s", seed, filter).isEqualTo(expected.size() > Page.COUNTED);
                assertThat(actual.total())
                        .as("seed %d, %s", seed, filter)
                        .isEqualTo(
                                actual.more()
                                        ? Math.max(
                                                Page.COUNTED,
                                                (long) page * size
                                                        + actual.items().size())
                                        : expected.size());
                assertThat(actual.goesOn()).isEqualTo((page + 1) * size < expected.size());
                found += actual.items().size();
            }
        }
        assertThat(found).as("questions that have an answer").isGreaterThan(1_000);
    }

    @Test
    void aLongListIsCountedUpToItsBoundAndReadBeyondIt() {
        for (int i = 0; i < Page.COUNTED + 30; i++) {
            duties.open("LONG", "L" + i, "LA", "LA.1", 0);
        }
        var filter = new DutyFilter(null, null, "LA", null, null, true, null, null, Set.of("LA"));
        var first = list.find(filter, 0, 20);
        assertThat(first.total()).isEqualTo(Page.COUNTED);
        assertThat(first.more()).isTrue();
        assertThat(first.goesOn()).isTrue();
        var last = list.find(filter, 51, 20);
        assertThat(last.items()).hasSize(10);
        assertThat(last.total()).isEqualTo(Page.COUNTED + 30);
        assertThat(last.goesOn()).isFalse();
    }

    private static DutyFilter filter(Random random) {
        var statuses = TimeStatus.values();
        return new DutyFilter(
                random.nextInt(4) == 0 ? "p" + random.nextInt(6) : null,
                random.nextInt(6) == 0 ? "A" + random.nextInt(4) + ".officer" : null,
                random.nextInt(3) == 0 ? "A" + random.nextInt(4) + (random.nextBoolean() ? "" : ".1") : null,
                random.nextInt(8) == 0 ? "C" + random.nextInt(25) : null,
                random.nextInt(3) == 0 ? statuses[random.nextInt(statuses.length)] : null,
                random.nextInt(3) == 0 ? null : random.nextInt(4) > 0,
                random.nextInt(5) == 0 ? Scenario.MONDAY.plus(Duration.ofDays(random.nextInt(12))) : null,
                random.nextInt(5) == 0 ? List.of("E0", "E" + random.nextInt(3)) : null,
                switch (random.nextInt(6)) {
                    case 0 -> null;
                    case 1 -> Set.of();
                    case 2 -> Set.of("A0", "A" + (1 + random.nextInt(3)));
                    default -> Set.of("A" + random.nextInt(4));
                });
    }
}
