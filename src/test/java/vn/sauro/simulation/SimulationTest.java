package vn.sauro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.sauro.calendar.AmendmentOrder;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.ProcedureFilter;
import vn.sauro.catalogue.ProcedureLevel;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.deadline.CalendarDesk;
import vn.sauro.deadline.Recounts;
import vn.sauro.dossier.Dossiers;
import vn.sauro.shared.PageRequest;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/**
 * Random dossiers of three communes through a working year. The suite runs a few weeks of it; {@code simulate.sh} runs as many
 * dossiers as asked for, with a seed that decides every chance.
 */
@ProcessTest
@Import({Agenda.class, Staff.class, Citizens.class, Rules.class, Recounts.class})
@TestPropertySource(
        properties = {
            "spring.datasource.url=" + SimulationTest.DATABASE,
            "sauro.calendar.directory=classpath:calendar-before-swap/",
            "sauro.calendar.refresh=0s",
            "sauro.deadline.recount-poll=0",
            "sauro.programme.workers=0"
        })
class SimulationTest {

    static final String DATABASE = "jdbc:h2:mem:simulation;DB_CLOSE_DELAY=-1";

    /** So many fit into three weeks; more are spread over the year. */
    private static final int SMALL = 40;

    private static final int DOSSIERS = Integer.getInteger("simulation.dossiers", SMALL);
    private static final long SEED = Long.getLong("simulation.seed", 20260105L);
    /** Two working days behind the first that the calendar knows, because dates are counted back as well. */
    private static final Instant BEGIN = at("2026-01-07T08:00");

    private static final Duration SPREAD = Duration.ofDays(DOSSIERS <= SMALL ? 21 : 340);
    private static final Duration BETWEEN_CHECKS = Duration.ofDays(7);
    private static final String OFFICE = "H57.VP.general-officer";
    private static final PageRequest FIRST = new PageRequest(0, 1);

    @Autowired
    Scenario scenario;

    @Autowired
    Agenda agenda;

    @Autowired
    Staff staff;

    @Autowired
    Citizens citizens;

    @Autowired
    Rules rules;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CalendarDesk calendar;

    @Autowired
    Recounts recounts;

    private final Report report = new Report();

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void everyDossierKeepsTheRulesWhateverHappensToIt() {
        System.out.printf("simulation: %d dossiers, seed %d%n", DOSSIERS, SEED);
        var started = System.nanoTime();
        scenario.now(BEGIN);
        staff.begin(SEED);
        citizens.begin(SEED + 1);
        arrivals();
        agenda.at(at("2026-01-09T15:00"), this::swap);
        agenda.at(at("2026-01-13T09:00"), () -> staff.away("19900"));
        if (DOSSIERS > SMALL) {
            agenda.at(at("2026-04-01T09:00"), () -> staff.away("20071"));
            agenda.at(at("2026-08-03T09:00"), () -> staff.away("19900"));
        }
        run();
        rules.afterwards(DATABASE);
        assertThat(citizens.codes()).hasSize(DOSSIERS).doesNotHaveDuplicates();
        citizens.codes().forEach(code -> report.add(dossiers.get(code), rules.each(code)));
        report.count("duties done", staff.done());
        System.out.print(report);
        System.out.println("  answers refused: " + staff.refusals());
        System.out.printf(
                "  run time: %d s%n",
                Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }

    private void arrivals() {
        var generic = catalogue
                .search(
                        new ProcedureFilter(null, null, ProcedureLevel.COMMUNE, Execution.GENERIC),
                        new PageRequest(0, 200))
                .items()
                .stream()
                .map(ProcedureVersion::procedureCode)
                .sorted()
                .toList();
        var chance = new Random(SEED + 2);
        for (int i = 0; i < DOSSIERS; i++) {
            agenda.at(
                    BEGIN.plusSeconds((long) (chance.nextDouble() * SPREAD.toSeconds())), () -> citizens.file(generic));
        }
    }

    /** The swap of 2 and 10 January 2026 is entered when days have been counted without it. */
    private void swap() {
        var order = new AmendmentOrder(
                "12729/VPCP-KGVX",
                List.of(
                        new AmendmentOrder.Day("2026-01-02", "OFF", "Hoán đổi sang ngày 10/01/2026", "Swapped", null),
                        new AmendmentOrder.Day("2026-01-10", "WORKING", "Làm bù ngày 02/01/2026", "Worked", null)));
        var amendment = scenario.as(OFFICE, () -> calendar.enter("VN", order));
        recounts.finish();
        var result = scenario.as(OFFICE, () -> calendar.result(amendment.id(), FIRST, FIRST));
        assertThat(result.faults()).isEmpty();
        report.count("dates moved by the swap", (int) result.moves().total());
        report.count("late or on time by the swap", (int) result.flipped().total());
    }

    private void run() {
        var checked = BEGIN;
        while (!agenda.isEmpty()) {
            var now = agenda.next();
            if (now.isAfter(checked.plus(BETWEEN_CHECKS))) {
                rules.always();
                checked = now;
            }
            if (agenda.isEmpty()) {
                // Nobody has anything to do: only a time that runs out can bring work again.
                scenario.until(now.plus(Duration.ofDays(60)));
            }
        }
    }
}
