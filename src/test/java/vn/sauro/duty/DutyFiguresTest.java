package vn.sauro.duty;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Calendars;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.shared.SqlTime;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** The figures are what counting the duties one by one gives, before and after days are added up. */
@ProcessTest
@Transactional
class DutyFiguresTest {

    private static final Set<String> AGENCIES = Set.of("A0", "A1", "A2", "A3");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Autowired
    Scenario scenario;

    @Autowired
    DutyFigures figures;

    @Autowired
    FigureKeeper keeper;

    @Autowired
    DutyList list;

    @Autowired
    DutyStore store;

    @Autowired
    DutySights sights;

    @Autowired
    Lateness lateness;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private RandomDuties duties;

    @BeforeEach
    void begin() {
        scenario.now(Scenario.MONDAY.plus(Duration.ofDays(9)));
        duties = new RandomDuties(jdbc, store, sights);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void areWhatCountingOneByOneGives(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            duties.happen(random);
        }
        jdbc.sql("update duty set closed_at = :earlier where status = 'DONE' and agency_code = 'A1'")
                .param("earlier", SqlTime.of(Scenario.MONDAY.minus(Duration.ofDays(40))))
                .update();
        measure();
        compare();
        for (int day : new int[] {4, 9, 9, 40}) {
            scenario.now(Scenario.MONDAY.plus(Duration.ofDays(day)));
            compare();
            keeper.addUp();
            compare();
        }
        assertThat(jdbc.sql("select count(*) from duty_figure")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatWasDoneBeforeLatenessWasKeptIsMeasuredWhenItIsAddedUp() {
        var random = new Random(7);
        for (int i = 0; i < 150; i++) {
            duties.happen(random);
        }
        scenario.now(Scenario.MONDAY.plus(Duration.ofDays(40)));
        keeper.addUp();
        compare();
    }

    @Test
    void whatWasDoneBeforeTheMonthDoesNotCount() {
        var random = new Random(1);
        for (int i = 0; i < 80; i++) {
            duties.happen(random);
        }
        assertThat(figures.byAgency(AGENCIES, JANUARY)).anyMatch(each -> each.doneOnTime() + each.doneLate() > 0);
        assertThat(figures.byAgency(AGENCIES, YearMonth.of(2027, 1)))
                .allMatch(each -> each.doneOnTime() + each.doneLate() == 0);
    }

    /** What closing a duty does. */
    private void measure() {
        all().stream()
                .filter(duty ->
                        duty.status() == Duty.Status.DONE && duty.closedAt().isAfter(duty.dueAt()))
                .forEach(duty -> store.late(duty.id(), lateness.of(duty.deadlineId(), duty.dueAt(), duty.closedAt())));
    }

    private void compare() {
        var byAgency = all().stream().collect(groupingBy(Duty::agencyCode));
        assertThat(figures.byAgency(AGENCIES, JANUARY))
                .containsExactlyInAnyOrderElementsOf(byAgency.entrySet().stream()
                        .map(entry -> counted(entry.getKey(), entry.getValue()))
                        .toList());
        for (var agency : byAgency.keySet()) {
            assertThat(figures.byHolder(agency, AGENCIES, JANUARY))
                    .as(agency)
                    .containsExactlyInAnyOrderElementsOf(byAgency.get(agency).stream()
                            .filter(duty -> duty.status() != Duty.Status.ENDED)
                            .collect(groupingBy(duty -> List.of(
                                    duty.holder().personId(),
                                    duty.holder().positionId(),
                                    duty.holder().unitCode())))
                            .values()
                            .stream()
                            .map(this::holder)
                            .toList());
        }
    }

    private AgencyFigures counted(String agency, List<Duty> all) {
        return new AgencyFigures(
                agency,
                all.stream().filter(Duty::open).count(),
                count(all, TimeStatus.NOT_DUE),
                count(all, TimeStatus.DUE_SOON),
                count(all, TimeStatus.DUE_TODAY),
                count(all, TimeStatus.OVERDUE),
                count(all, TimeStatus.PAUSED),
                count(all, TimeStatus.DONE_ON_TIME),
                count(all, TimeStatus.DONE_LATE),
                late(all));
    }

    private HolderFigures holder(List<Duty> all) {
        var holder = all.get(0).holder();
        return new HolderFigures(
                holder.personId(),
                holder.positionId(),
                holder.unitCode(),
                all.stream().filter(Duty::open).count(),
                count(all, TimeStatus.OVERDUE),
                count(all, TimeStatus.DONE_ON_TIME),
                count(all, TimeStatus.DONE_LATE),
                late(all),
                all.stream()
                        .filter(Duty::open)
                        .map(duty -> between(duty.dueAt(), duty.pausedSince() == null ? now() : duty.pausedSince()))
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private long count(List<Duty> all, TimeStatus status) {
        return all.stream()
                .filter(duty -> duty.status() != Duty.Status.ENDED)
                .filter(duty -> list.timeStatus(duty) == status)
                .count();
    }

    private Duration late(List<Duty> all) {
        return all.stream()
                .filter(duty -> duty.status() == Duty.Status.DONE)
                .map(duty -> between(duty.dueAt(), duty.closedAt()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration between(Instant due, Instant end) {
        return end.isAfter(due) ? calendars.standard().workingTime(due, end) : Duration.ZERO;
    }

    private Instant now() {
        return clock.instant();
    }

    private List<Duty> all() {
        return jdbc.sql("select * from duty where agency_code in ('A0', 'A1', 'A2', 'A3')")
                .query(DutyStore::read)
                .list();
    }
}
