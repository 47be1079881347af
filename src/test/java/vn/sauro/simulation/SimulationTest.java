package vn.sauro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.sauro.calendar.AmendmentOrder;
import vn.sauro.deadline.CalendarDesk;
import vn.sauro.deadline.Recounts;
import vn.sauro.dossier.Dossiers;
import vn.sauro.shared.PageRequest;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/**
 * Random dossiers of three communes through a working year. The suite runs a few weeks of it; {@code simulate.sh} runs as many
 * dossiers as asked for, with a seed that decides every chance. Afterwards each rule is broken on purpose.
 */
@ProcessTest
@Import({
    Agenda.class,
    Staff.class,
    Particulars.class,
    Absences.class,
    Filings.class,
    Citizens.class,
    Payers.class,
    RowRules.class,
    CaseRules.class,
    Rules.class,
    Breakages.class,
    Recounts.class
})
@TestPropertySource(
        properties = {
            "spring.datasource.url=" + SimulationTest.DATABASE,
            "sauro.calendar.directory=classpath:calendar-before-swap/",
            "sauro.calendar.refresh=0s",
            "sauro.deadline.recount-poll=0",
            "sauro.programme.workers=0"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SimulationTest {

    static final String DATABASE = "jdbc:h2:mem:simulation;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1024";

    /** So many fit into three weeks; more are spread over the year. */
    private static final int SMALL = 60;

    private static final int DOSSIERS = Integer.getInteger("simulation.dossiers", SMALL);
    private static final long SEED = Long.getLong("simulation.seed", 20260105L);
    /** Two working days behind the first that the calendar knows, because dates are counted back as well. */
    private static final Instant BEGIN = at("2026-01-07T08:00");

    private static final Duration SPREAD = Duration.ofDays(DOSSIERS <= SMALL ? 21 : 340);
    private static final Duration BETWEEN_CHECKS = Duration.ofDays(DOSSIERS <= SMALL ? 7 : 14);
    private static final String OFFICE = "H57.VP.general-officer";
    private static final PageRequest FIRST = new PageRequest(0, 1);

    @Autowired
    Scenario scenario;

    @Autowired
    Agenda agenda;

    @Autowired
    Staff staff;

    @Autowired
    Filings filings;

    @Autowired
    Citizens citizens;

    @Autowired
    Payers payers;

    @Autowired
    Absences absences;

    @Autowired
    Rules rules;

    @Autowired
    CaseRules cases;

    @Autowired
    Breakages breakages;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CalendarDesk calendar;

    @Autowired
    Recounts recounts;

    private final Report report = new Report();
    private final List<String> found = new ArrayList<>();

    @BeforeAll
    void simulate() {
        System.out.printf("simulation: %d dossiers, seed %d%n", DOSSIERS, SEED);
        var started = System.nanoTime();
        scenario.now(BEGIN);
        staff.begin(SEED);
        citizens.begin(SEED + 1);
        filings.plan(DOSSIERS, SPREAD, SEED + 2);
        payers.begin(SEED + 3);
        absences.plan(SPREAD, SEED + 4);
        agenda.at(
                at("2026-01-09T15:00"),
                () -> swap(
                        "12729/VPCP-KGVX",
                        new AmendmentOrder.Day("2026-01-02", "OFF", "Hoán đổi sang ngày 10/01/2026", "Swapped", null),
                        new AmendmentOrder.Day("2026-01-10", "WORKING", "Làm bù ngày 02/01/2026", "Worked", null)));
        if (DOSSIERS > SMALL) {
            agenda.at(
                    at("2026-09-24T16:00"),
                    () -> swap(
                            "01/CĐ-MẪU",
                            new AmendmentOrder.Day("2026-09-25", "OFF", "Nghỉ tránh bão (mẫu)", "Storm", null)));
        }
        run(started);
        report.count("seconds", (int) Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    @AfterAll
    void end() {
        scenario.end();
    }

    @Test
    @Order(1)
    void everyDossierKeepsTheRulesWhateverHappensToIt() {
        var broken = new ArrayList<>(found);
        broken.addAll(Rules.broken(rules.always()));
        broken.addAll(Rules.broken(rules.afterwards(DATABASE)));
        assertThat(filings.codes()).hasSize(DOSSIERS).doesNotHaveDuplicates();
        filings.codes().forEach(code -> report.add(dossiers.get(code), cases.shares(code)));
        filings.ways().forEach(report::count);
        payers.ways().forEach(report::count);
        rules.totals().forEach(report::count);
        report.count("duties done", staff.done());
        report.count("absences with a substitute", absences.recorded());
        report.count("absences refused, for nobody could act", absences.refused());
        System.out.print(report);
        System.out.println("  answers refused: " + staff.refusals());
        System.out.println("  broken rules: " + broken.size() + ", faults: " + agenda.faults().size());
        assertThat(broken).isEmpty();
        assertThat(agenda.faults()).isEmpty();
    }

    @Test
    @Order(2)
    void everyRuleCriesWhenItIsBroken() {
        var all = Stream.concat(rules.always().stream(), rules.afterwards(DATABASE).stream())
                .toList();
        assertThat(breakages.names())
                .containsExactlyInAnyOrderElementsOf(all.stream().map(Rule::name).toList());
        breakages.unlockRecord();
        assertThat(all).allSatisfy(rule -> assertThat((List<?>)
                        (rule.name().equals(Rules.LEDGER) ? breakages.foundFromOutside(rule) : breakages.found(rule)))
                .as(rule.name())
                .isNotEmpty());
    }

    /** A day is swapped or taken off when dates have been counted without it. */
    private void swap(String document, AmendmentOrder.Day... days) {
        var order = new AmendmentOrder(document, List.of(days));
        var started = System.nanoTime();
        var amendment = scenario.as(OFFICE, () -> calendar.enter("VN", order));
        recounts.finish();
        var took = Duration.ofNanos(System.nanoTime() - started);
        var result = scenario.as(OFFICE, () -> calendar.result(amendment.id(), FIRST, FIRST));
        assertThat(result.faults()).isEmpty();
        report.count("dates moved by " + document, (int) result.moves().total());
        report.count("late or on time by " + document, (int) result.flipped().total());
        report.count("milliseconds to count them anew for " + document, (int) took.toMillis());
    }

    private void run(long started) {
        var checked = BEGIN;
        while (!agenda.isEmpty()) {
            var now = agenda.next();
            if (now.isAfter(checked.plus(BETWEEN_CHECKS))) {
                found.addAll(Rules.broken(rules.always()));
                checked = now;
                System.out.printf(
                        "  %s: %d dossiers, %d duties done, %d s, broken rules %d, faults %d%n",
                        now,
                        filings.codes().size(),
                        staff.done(),
                        Duration.ofNanos(System.nanoTime() - started).toSeconds(),
                        found.size(),
                        agenda.faults().size());
            }
            if (agenda.isEmpty()) {
                // Nobody has anything to do: only a time that runs out can bring work again.
                agenda.idle(now.plus(Duration.ofDays(60)));
            }
        }
    }
}
