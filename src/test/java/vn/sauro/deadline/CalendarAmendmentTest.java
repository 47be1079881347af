package vn.sauro.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sauro.support.Scenario.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.sauro.calendar.Amendment;
import vn.sauro.calendar.AmendmentOrder;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.shared.PageRequest;
import vn.sauro.support.PretendProcedure;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** The swap of 2 and 10 January 2026 (12729/VPCP-KGVX) is entered late; every open date follows, and nothing else. */
@ProcessTest
@Import({PretendProcedure.class, PretendProcedure.InItsOwnWords.class})
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:amended;DB_CLOSE_DELAY=-1",
            "sauro.calendar.directory=classpath:calendar-before-swap/",
            "sauro.calendar.refresh=0s",
            "sauro.deadline.recount-poll=0",
            "sauro.programme.workers=0"
        })
class CalendarAmendmentTest {

    private static final String OFFICE = "H57.VP.general-officer";
    private static final Instant FIRST = at("2026-01-01T09:00");
    private static final Instant FIFTH = at("2026-01-05T08:30");
    private static final PageRequest PAGE = new PageRequest(0, 200);

    @Autowired
    Scenario scenario;

    @Autowired
    PretendProcedure procedure;

    @Autowired
    CalendarDesk desk;

    @Autowired
    RecountWorker worker;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DutyList duties;

    @Autowired
    Calendars calendars;

    @Autowired
    Ledger ledger;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void end() {
        scenario.end();
        jdbc.sql("update deadline set closed_at = due_at where closed_at is null")
                .update();
        List.of(
                        "calendar_recount_fault",
                        "calendar_recount_move",
                        "calendar_recount",
                        "calendar_amendment_day",
                        "calendar_amendment")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void everyOpenDateOfTheCalendarFollowsWithItsTaskItsTimersAndTheLedger() {
        scenario.now(at("2026-01-05T08:00"));
        var code = procedure.receive(5);
        assertThat(due(code)).isEqualTo(at("2026-01-12T17:00"));
        scenario.complete(code, "UserTask_Appraise", Map.of());

        scenario.now(at("2026-01-07T09:00"));
        var amendment = swap();
        assertThat(desk(amendment).recount().finishedAt()).isNull();
        worker.drain();

        var moved = at("2026-01-10T17:00");
        assertThat(due(code)).isEqualTo(moved);
        assertThat(deadlines.find(code).orElseThrow().originalDueAt()).isEqualTo(at("2026-01-12T17:00"));
        assertThat(duty(code).dueAt()).isEqualTo(moved);
        assertThat(scenario.task(code, "UserTask_Sign").getDueDate()).isEqualTo(Date.from(moved));
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(scenario.instance(code).getId())
                        .list())
                .extracting(job -> job.getDuedate().toInstant())
                .containsExactlyInAnyOrder(moved, moved, at("2026-01-08T17:00"));
        assertThat(moves(code)).first().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("kind", "CALENDAR")
                .containsEntry("from", "2026-01-12T10:00:00.000000Z")
                .containsEntry("to", "2026-01-10T10:00:00.000000Z")
                .containsEntry("decidedBy", OFFICE)
                .containsEntry("document", "12729/VPCP-KGVX")
                .containsEntry("reason", "2026-01-02 OFF, 2026-01-10 WORKING (12729/VPCP-KGVX)"));
        assertThat(deadlines.find(code).orElseThrow().explanation())
                .anySatisfy(step -> assertThat(step.vi())
                        .contains("Thứ Bảy, ngày 10/01/2026 là ngày làm việc", "theo 12729/VPCP-KGVX"))
                .anySatisfy(step -> assertThat(step.en()).startsWith("Recomputed by the new calendar"));
        var result = desk(amendment);
        assertThat(result.recount().finishedAt()).isNotNull();
        assertThat(result.recount().counted())
                .isEqualTo(2)
                .isEqualTo(result.recount().total());
        assertThat(result.moves().total()).isEqualTo(2);
    }

    @Test
    void aStepStaysWithinItsDossierByTheNewCalendar() {
        scenario.now(at("2026-01-07T08:00"));
        var code = procedure.receive(2);
        assertThat(duty(code).dueAt()).isEqualTo(at("2026-01-09T17:00"));
        var early = procedure.receive(3);
        assertThat(duty(early).dueAt()).isEqualTo(at("2026-01-12T17:00"));
        swap();
        worker.drain();

        assertThat(duty(code).dueAt()).isEqualTo(due(code)).isEqualTo(at("2026-01-09T17:00"));
        assertThat(duty(early).dueAt()).isEqualTo(due(early)).isEqualTo(at("2026-01-10T17:00"));
        assertThat(deadlines.find(duty(code).deadlineId()).orElseThrow().explanation())
                .anySatisfy(step -> assertThat(step.en()).contains("10 January 2026", "no step may end"));
    }

    @Test
    void tellsWhatBecameLateAndWhatOnTime() {
        scenario.now(FIFTH);
        open("LATE-TO-ON-TIME", FIRST, 6, DueTimeOfDay.END_OF_WORK);
        open("ON-TIME-TO-LATE", FIFTH, 5, DueTimeOfDay.SAME_TIME);
        open("MOVED-ONLY", FIFTH, 6, DueTimeOfDay.END_OF_WORK);
        open("UNTOUCHED", FIFTH, 3, DueTimeOfDay.END_OF_WORK);
        assertThat(due("LATE-TO-ON-TIME")).isEqualTo(at("2026-01-09T17:00"));
        assertThat(due("ON-TIME-TO-LATE")).isEqualTo(at("2026-01-12T08:30"));

        scenario.now(at("2026-01-10T09:00"));
        var amendment = swap();
        worker.drain();

        assertThat(due("LATE-TO-ON-TIME")).isEqualTo(at("2026-01-10T17:00"));
        assertThat(due("ON-TIME-TO-LATE")).isEqualTo(at("2026-01-10T08:30"));
        var result = desk(amendment);
        assertThat(result.flipped().items())
                .extracting(CalendarRecount.Move::caseCode, CalendarRecount.Move::flip)
                .containsExactly(
                        tuple("LATE-TO-ON-TIME", CalendarRecount.Flip.BECAME_ON_TIME),
                        tuple("ON-TIME-TO-LATE", CalendarRecount.Flip.BECAME_LATE));
        assertThat(result.moves().items())
                .extracting(CalendarRecount.Move::caseCode)
                .containsExactly("LATE-TO-ON-TIME", "MOVED-ONLY", "ON-TIME-TO-LATE");
        assertThat(result.recount().counted()).isEqualTo(4);
        assertThat(deadlines.find("UNTOUCHED").orElseThrow().calendarVersion())
                .isEqualTo(calendars.standard().version());
    }

    @Test
    void aDecidedDateStaysAndAPauseIsCountedByTheNewCalendar() {
        scenario.now(FIFTH);
        open("EXTENDED", FIFTH, 5, DueTimeOfDay.END_OF_WORK);
        open("PAUSED", FIFTH, 7, DueTimeOfDay.END_OF_WORK);
        act(() -> {
            deadlines.moveCase(
                    "EXTENDED",
                    at("2026-01-15T17:00"),
                    new DeadlineMove(DeadlineMove.Kind.EXTENSION, "H57.chairman", "1/QĐ", "Mưa lũ (mẫu)"));
            deadlines.pause(
                    "PAUSED", PauseReason.SUPPLEMENT, new PauseOrder("Luật (mẫu)", null, Payer.APPLICANT, null));
        });
        scenario.now(at("2026-01-06T09:00"));
        act(() -> deadlines.resume("PAUSED", PauseReason.SUPPLEMENT));
        assertThat(due("PAUSED")).isEqualTo(at("2026-01-14T17:00"));
        swap();
        worker.drain();

        assertThat(due("EXTENDED")).isEqualTo(at("2026-01-15T17:00"));
        assertThat(due("PAUSED")).isEqualTo(at("2026-01-13T17:00"));
    }

    @Test
    void whatWasClosedBeforeStaysAsItWas() {
        scenario.now(FIFTH);
        open("CLOSED", FIFTH, 5, DueTimeOfDay.END_OF_WORK);
        act(() -> deadlines.closeCase("CLOSED", FIFTH));
        var amendment = swap();
        worker.drain();
        assertThat(due("CLOSED")).isEqualTo(at("2026-01-12T17:00"));
        assertThat(desk(amendment).recount().total()).isZero();
    }

    @Test
    void goesOnAfterACrashWhereItStopped() {
        scenario.now(FIFTH);
        for (int i = 0; i < 45; i++) {
            open("C-%03d".formatted(i), FIFTH, 5, DueTimeOfDay.END_OF_WORK);
        }
        var amendment = swap();
        assertThat(worker.next(amendment.id())).isTrue();
        var halfway = desk(amendment);
        assertThat(halfway.recount().counted()).isEqualTo(20);
        assertThat(halfway.recount().total()).isEqualTo(45);
        assertThat(halfway.recount().finishedAt()).isNull();
        assertThat(due("C-019")).isEqualTo(at("2026-01-10T17:00"));
        assertThat(due("C-020")).isEqualTo(at("2026-01-12T17:00"));
        assertThatThrownBy(() -> scenario.as(OFFICE, () -> desk.enter("VN", order("2026-03-03", "OFF"))))
                .hasMessageContaining("deadline.amendment-running");

        worker.drain();
        var done = desk(amendment);
        assertThat(done.recount().counted()).isEqualTo(45);
        assertThat(done.recount().finishedAt()).isNotNull();
        assertThat(done.moves().items())
                .hasSize(45)
                .extracting(CalendarRecount.Move::caseCode)
                .doesNotHaveDuplicates();
        assertThat(moves("C-000")).hasSize(1);
        worker.drain();
        assertThat(moves("C-000")).hasSize(1);
    }

    @Test
    void aClockOpenedByTheOlderCalendarMeanwhileIsFoundAfterwards() {
        scenario.now(FIFTH);
        var old = calendars.standard().version();
        var amendment = swap();
        worker.drain();
        open("STRAGGLER", FIFTH, 5, DueTimeOfDay.END_OF_WORK);
        jdbc.sql("update deadline set calendar_version = ?, due_at = ? where id = 'STRAGGLER'")
                .params(old, vn.sauro.shared.SqlTime.of(at("2026-01-12T17:00")))
                .update();
        scenario.now(FIFTH.plusSeconds(120));
        worker.drain();
        assertThat(due("STRAGGLER")).isEqualTo(at("2026-01-10T17:00"));
        assertThat(desk(amendment).recount().counted()).isOne();
    }

    @Test
    void oneCaseThatCannotBeCountedIsNamedAndHoldsUpNobody() {
        scenario.now(at("2026-01-05T08:00"));
        var days = calendars.standard();
        var end = LocalDate.of(2027, 12, 31);
        var most = 0;
        for (var day = LocalDate.of(2026, 1, 6); !day.isAfter(end); day = day.plusDays(1)) {
            most += days.isWorkingDay(day) ? 1 : 0;
        }
        open("A-LAST", at("2026-01-05T08:00"), most, DueTimeOfDay.END_OF_WORK);
        open("B-NEXT", FIFTH, 5, DueTimeOfDay.END_OF_WORK);
        var amendment = scenario.as(OFFICE, () -> desk.enter("VN", order("2026-01-12", "OFF")));
        worker.drain();

        assertThat(due("B-NEXT")).isEqualTo(at("2026-01-13T17:00"));
        assertThat(due("A-LAST")).isEqualTo(at("2027-12-31T17:00"));
        var result = desk(amendment);
        assertThat(result.recount().finishedAt()).isNotNull();
        assertThat(result.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.caseCode()).isEqualTo("A-LAST");
            assertThat(fault.message()).contains("2028", "chưa có dữ liệu ngày nghỉ");
        });
    }

    @Test
    void aLaterDecisionReplacesAnEarlierOneByName() {
        scenario.now(FIFTH);
        open("TWICE", FIFTH, 5, DueTimeOfDay.END_OF_WORK);
        var first = swap();
        worker.drain();
        var back = new AmendmentOrder(
                "7/VPCP",
                List.of(new AmendmentOrder.Day("2026-01-10", "OFF", "Thôi làm bù", "Not worked", first.id())));
        assertThatThrownBy(() -> scenario.as(OFFICE, () -> desk.enter("VN", order("2026-01-10", "OFF"))))
                .hasMessageContaining("calendar.amendment-contradicts");
        scenario.as(OFFICE, () -> desk.enter("VN", back));
        worker.drain();
        assertThat(due("TWICE")).isEqualTo(at("2026-01-12T17:00"));
        assertThat(calendars.standard().isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
    }

    private Amendment swap() {
        return scenario.as(
                OFFICE,
                () -> desk.enter(
                        "VN",
                        new AmendmentOrder(
                                "12729/VPCP-KGVX",
                                List.of(
                                        new AmendmentOrder.Day(
                                                "2026-01-02", "OFF", "Hoán đổi sang ngày 10/01/2026", "Swapped", null),
                                        new AmendmentOrder.Day(
                                                "2026-01-10", "WORKING", "Làm bù ngày 02/01/2026", "Worked", null)))));
    }

    private static AmendmentOrder order(String date, String type) {
        return new AmendmentOrder(
                "1/VB (mẫu)", List.of(new AmendmentOrder.Day(date, type, "Ngày thử", "Day tried", null)));
    }

    private CalendarDesk.Result desk(Amendment amendment) {
        return scenario.as(OFFICE, () -> desk.result(amendment.id(), PAGE, PAGE));
    }

    private void open(String code, Instant from, int days, DueTimeOfDay end) {
        act(() -> deadlines.openLegal(
                code,
                new LegalTerm(
                        from,
                        BigDecimal.valueOf(days),
                        TimeUnit.WORKING_DAY,
                        CutoffMode.NONE,
                        true,
                        end,
                        null,
                        "Luật thử (mẫu)")));
    }

    private void act(Runnable work) {
        procedure.run(work);
    }

    private Instant due(String code) {
        return deadlines.find(code).orElseThrow().dueAt();
    }

    private Duty duty(String code) {
        return duties.ofCase(code).stream().filter(Duty::open).findFirst().orElseThrow();
    }

    private List<LedgerEntry> moves(String code) {
        return ledger.entries(code).stream()
                .filter(entry -> entry.kind().equals("DEADLINE_MOVED"))
                .toList();
    }
}
