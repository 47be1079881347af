package vn.sauro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.calendar.AmendmentOrder;
import vn.sauro.calendar.AmendmentOrder.Day;
import vn.sauro.deadline.CalendarDesk;
import vn.sauro.deadline.Recounts;
import vn.sauro.shared.PageRequest;
import vn.sauro.support.Scenario;

/** Lets everybody act until nobody has anything left to do, and asks the rules on the way. */
@TestComponent
class WorkingYear {

    /** So many fit into three weeks; more are spread over the year. */
    static final int SMALL = 45;

    /** Two working days behind the first that the calendar knows, because dates are counted back as well. */
    private static final Instant BEGIN = at("2026-01-07T08:00");

    private static final String OFFICE = "H57.VP.general-officer";
    private static final PageRequest FIRST = new PageRequest(0, 1);

    private final Scenario scenario;
    private final Agenda agenda;
    private final Staff staff;
    private final Filings filings;
    private final Citizens citizens;
    private final Payers payers;
    private final Absences absences;
    private final CalendarDesk calendar;
    private final Recounts recounts;
    private final Rules rules;
    private final List<String> broken = new ArrayList<>();

    WorkingYear(
            Scenario scenario,
            Agenda agenda,
            Staff staff,
            Filings filings,
            Citizens citizens,
            Payers payers,
            Absences absences,
            CalendarDesk calendar,
            Recounts recounts,
            Rules rules) {
        this.scenario = scenario;
        this.agenda = agenda;
        this.staff = staff;
        this.filings = filings;
        this.citizens = citizens;
        this.payers = payers;
        this.absences = absences;
        this.calendar = calendar;
        this.recounts = recounts;
        this.rules = rules;
    }

    void run(int dossiers, long seed, Report report) {
        run(dossiers, seed, Duration.ofDays(dossiers <= SMALL ? 7 : 14), report);
    }

    void run(int dossiers, long seed, Duration betweenChecks, Report report) {
        var small = dossiers <= SMALL;
        var spread = Duration.ofDays(small ? 21 : 340);
        scenario.now(BEGIN);
        staff.begin(seed);
        citizens.begin(seed + 1);
        filings.plan(dossiers, spread, seed + 2);
        payers.begin(seed + 3);
        absences.plan(spread, seed + 4);
        agenda.at(
                at("2026-01-09T15:00"),
                () -> enter(
                        report,
                        "12729/VPCP-KGVX",
                        new Day("2026-01-02", "OFF", "Hoán đổi sang ngày 10/01/2026", "Swapped", null),
                        new Day("2026-01-10", "WORKING", "Làm bù ngày 02/01/2026", "Worked", null)));
        if (!small) {
            agenda.at(
                    at("2026-09-24T16:00"),
                    () -> enter(
                            report,
                            "01/CĐ-MẪU",
                            new Day("2026-09-25", "OFF", "Nghỉ tránh bão (mẫu)", "Storm (sample)", null)));
        }
        act(betweenChecks);
    }

    /** @return rules that were found broken on the way, and acts that failed */
    List<String> broken() {
        broken.addAll(agenda.faults());
        return broken;
    }

    private void act(Duration betweenChecks) {
        var started = System.nanoTime();
        var checked = BEGIN;
        while (!agenda.isEmpty()) {
            var now = agenda.next();
            if (now.isAfter(checked.plus(betweenChecks))) {
                checked = now;
                var found = Rules.broken(rules.always());
                found.forEach(each -> System.out.println("  broken " + each));
                broken.addAll(found);
                System.out.printf(
                        "  %s: %d dossiers, %d duties done, %d s, %d rules broken, %d faults%n",
                        now,
                        filings.codes().size(),
                        staff.done(),
                        Duration.ofNanos(System.nanoTime() - started).toSeconds(),
                        broken.size(),
                        agenda.faults().size());
            }
            if (agenda.isEmpty()) {
                // Nobody has anything to do: only a time that runs out can bring work again.
                agenda.idle(now.plus(Duration.ofDays(60)));
            }
        }
    }

    /** Days that are swapped or taken off when dates have been counted without it. */
    private void enter(Report report, String document, Day... days) {
        var order = new AmendmentOrder(document, List.of(days));
        var started = System.nanoTime();
        var amendment = scenario.as(OFFICE, () -> calendar.enter("VN", order));
        recounts.finish();
        var took = Duration.ofNanos(System.nanoTime() - started);
        var result = scenario.as(OFFICE, () -> calendar.result(amendment.id(), FIRST, FIRST));
        assertThat(result.faults()).isEmpty();
        report.count("open dates counted anew for " + document, result.recount().counted());
        report.count("dates moved by " + document, (int) result.moves().total());
        report.count("late or on time by " + document, (int) result.flipped().total());
        report.count("milliseconds to count anew for " + document, (int) took.toMillis());
    }
}
