package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.DeadlineMove;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.LegalDates;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyFilter;
import vn.sauro.duty.DutyList;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.support.PretendProcedure;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** A clock that stands still stops everything that waits for it, and goes on with all of it. */
@ProcessTest
@Import({PretendProcedure.class, PretendProcedure.InItsOwnWords.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:standing-clock;DB_CLOSE_DELAY=-1")
class StandingClockTest {

    private static final PauseOrder APPLICANT = new PauseOrder("Quy định thử (mẫu)", "12/PYC", Payer.APPLICANT, null);
    private static final PauseOrder NOBODY = new PauseOrder("Quy định thử (mẫu)", null, Payer.HOLDER, null);

    @Autowired
    Scenario scenario;

    @Autowired
    PretendProcedure procedure;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DutyList duties;

    @Autowired
    Ledger ledger;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private String code;

    @BeforeEach
    void received() {
        scenario.now(MONDAY);
        code = procedure.receive(10);
    }

    @AfterEach
    void end() {
        management.createJobQuery().list().forEach(job -> management.deleteJob(job.getId()));
        scenario.end();
    }

    @Test
    void theRootKnowsBothDatesAndItsTimersWaitForThem() {
        var root = scenario.instance(code).getId();
        assertThat(runtime.getVariable(root, LegalDates.LEGAL_DUE)).isEqualTo(date("2026-10-19T17:00"));
        assertThat(runtime.getVariable(root, LegalDates.APOLOGY_DUE)).isEqualTo(date("2026-10-15T17:00"));
        assertThat(timers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "StartEvent_LegalDue", at("2026-10-19T17:00"),
                        "StartEvent_ApologyDue", at("2026-10-15T17:00"),
                        "BoundaryEvent_AppraisalOverdue", at("2026-10-08T17:00")));
    }

    @Test
    void aStepHasItsTimeAndItsWordsFromTheProcedure() {
        var duty = duty();
        assertThat(duty.title()).isEqualTo("Thẩm định theo thủ tục");
        assertThat(duty.responsibility()).isEqualTo("Công chức chịu trách nhiệm theo mô hình");
        assertThat(duty.expectedResult()).isEqualTo("Tờ trình (mẫu)");
        assertThat(duty.dueAt()).isEqualTo(at("2026-10-08T17:00"));
        var clock = deadlines.find(duty.deadlineId()).orElseThrow();
        assertThat(clock.step()).isEqualTo("appraise");
        assertThat(clock.explanation().get(0).en()).isEqualTo("Rule: Appraisal (sample) (Quy trình thử (mẫu))");
    }

    @Test
    void nothingOfTheLegalClockFiresWhileItStandsStillAndAllOfItAtTheNewDate() {
        appraised();
        scenario.now(at("2026-10-12T09:00"));
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        assertThat(duty().pausedSince()).isEqualTo(at("2026-10-12T09:00"));

        scenario.until(at("2026-10-26T09:00"));
        assertThat(reached()).isEmpty();
        assertThat(duties.timeStatus(duty())).isEqualTo(TimeStatus.PAUSED);
        assertThat(found(TimeStatus.PAUSED)).isEqualTo(1);
        assertThat(found(TimeStatus.OVERDUE)).isZero();

        resume(PauseReason.SUPPLEMENT);
        var due = at("2026-11-02T17:00");
        assertThat(duty().dueAt()).isEqualTo(due);
        assertThat(scenario.task(code, "UserTask_Sign").getDueDate()).isEqualTo(Date.from(due));
        assertThat(timers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "StartEvent_LegalDue", due,
                        "StartEvent_ApologyDue", at("2026-10-29T17:00"),
                        "BoundaryEvent_SigningOverdue", due));
        assertThat(deadlines.find(code).orElseThrow().explanation())
                .anySatisfy(step -> assertThat(step.vi())
                        .contains("Tạm dừng từ 09:00 thứ Hai, ngày 12/10/2026", "chờ bổ sung hồ sơ, theo Quy định thử"))
                .anySatisfy(
                        step -> assertThat(step.en()).contains("waiting for the dossier to be supplemented, under"));

        scenario.until(at("2026-10-29T16:59"));
        assertThat(reached()).isEmpty();
        scenario.until(at("2026-10-29T17:01"));
        assertThat(reached()).containsExactly("EndEvent_Apologised");
        scenario.until(at("2026-11-02T16:59"));
        assertThat(reached()).containsExactly("EndEvent_Apologised");
        scenario.until(at("2026-11-02T17:01"));
        assertThat(reached()).containsExactly("EndEvent_Apologised", "EndEvent_Late", "EndEvent_SigningOverdue");
        assertThat(kinds()).containsSubsequence("CLOCK_PAUSED", "CLOCK_RESUMED", "DEADLINE_MOVED", "DEADLINE_MOVED");
    }

    @Test
    void aStepGoesOnThroughAPauseOfTheLegalClock() {
        pause(PauseReason.PUBLIC_NOTICE, NOBODY);
        assertThat(duty().pausedSince()).isNull();
        scenario.until(at("2026-10-08T17:01"));
        assertThat(reached()).containsExactly("EndEvent_AppraisalOverdue");
    }

    @Test
    void anIncidentStopsTheStepToo() {
        scenario.now(at("2026-10-07T09:00"));
        pause(PauseReason.SYSTEM_INCIDENT, NOBODY);
        scenario.until(at("2026-10-12T09:00"));
        assertThat(reached()).isEmpty();
        resume(PauseReason.SYSTEM_INCIDENT);

        assertThat(duty().dueAt()).isEqualTo(at("2026-10-13T17:00"));
        scenario.until(at("2026-10-13T17:01"));
        assertThat(reached()).containsExactly("EndEvent_AppraisalOverdue");
    }

    @Test
    void aDutyThatOpensWhileItsClockStandsStillWaitsFromItsFirstMoment() {
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        appraised();
        assertThat(duty().pausedSince()).isEqualTo(MONDAY);
        scenario.until(at("2026-10-21T09:00"));
        assertThat(reached()).isEmpty();
        resume(PauseReason.SUPPLEMENT);
        assertThat(duty().dueAt()).isEqualTo(at("2026-11-03T17:00"));
    }

    @Test
    void overlappingPausesCountOnce() {
        appraised();
        scenario.now(at("2026-10-06T09:00"));
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        scenario.until(at("2026-10-07T09:00"));
        pause(PauseReason.TAX_DETERMINATION, new PauseOrder("Luật thử (mẫu)", null, Payer.EXTERNAL, null));
        scenario.until(at("2026-10-09T09:00"));
        resume(PauseReason.SUPPLEMENT);
        assertThat(duties.timeStatus(duty())).isEqualTo(TimeStatus.PAUSED);
        assertThat(deadlines.paused(code)).isTrue();
        scenario.until(at("2026-10-30T09:00"));
        assertThat(reached()).isEmpty();
        scenario.now(at("2026-10-12T09:00"));
        resume(PauseReason.TAX_DETERMINATION);

        assertThat(duty().dueAt()).isEqualTo(at("2026-10-23T17:00"));
        assertThat(deadlines.paused(code)).isFalse();
        assertThat(deadlines.dueWithoutPauses(code)).isEqualTo(at("2026-10-19T17:00"));
    }

    @Test
    void aRestartGivesTheWholeTimeAnew() {
        appraised();
        scenario.now(at("2026-10-12T09:00"));
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        scenario.until(at("2026-10-14T09:00"));
        procedure.run(() -> deadlines.restart(code, PauseReason.SUPPLEMENT));

        var legal = deadlines.find(code).orElseThrow();
        assertThat(legal.dueAt()).isEqualTo(at("2026-10-28T17:00"));
        assertThat(legal.originalDueAt()).isEqualTo(at("2026-10-19T17:00"));
        assertThat(duty().dueAt()).isEqualTo(legal.dueAt());
        assertThat(deadlines.dueWithoutPauses(code)).isEqualTo(at("2026-10-19T17:00"));
    }

    @Test
    void aDecidedDateIsMovedByLaterPausesOnly() {
        appraised();
        scenario.now(at("2026-10-07T09:00"));
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        scenario.now(at("2026-10-08T09:00"));
        resume(PauseReason.SUPPLEMENT);
        procedure.run(() -> deadlines.moveCase(
                code,
                at("2026-10-30T17:00"),
                new DeadlineMove(DeadlineMove.Kind.REAPPOINTMENT, "19900.chairman", "5/XL", "Mưa lũ (mẫu)")));
        assertThat(timers()).containsEntry("StartEvent_LegalDue", at("2026-10-30T17:00"));
        pause(PauseReason.EXPERT_APPRAISAL, NOBODY);
        scenario.now(at("2026-10-12T09:00"));
        resume(PauseReason.EXPERT_APPRAISAL);

        assertThat(duty().dueAt()).isEqualTo(at("2026-11-03T17:00"));
        assertThatThrownBy(() -> procedure.run(() -> deadlines.restart(code, PauseReason.SUPPLEMENT)))
                .hasMessageContaining("deadline.pause-unopened");
    }

    @Test
    void workThatWasLateBeforeThePauseStaysLate() {
        scenario.until(at("2026-10-09T09:00"));
        pause(PauseReason.FORCE_MAJEURE, NOBODY);
        scenario.now(at("2026-10-20T09:00"));
        assertThat(duties.timeStatus(duty())).isEqualTo(TimeStatus.OVERDUE);
        assertThat(found(TimeStatus.PAUSED)).isZero();
        resume(PauseReason.FORCE_MAJEURE);
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-08T17:00"));
    }

    @Test
    void aDutyDoneWhileItsClockStandsStillIsOnTime() {
        appraised();
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        scenario.now(at("2026-10-30T09:00"));
        var id = duty().id();
        scenario.complete(code, "UserTask_Sign", Map.of());
        var done = duties.ofCase(code).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(duties.timeStatus(done)).isEqualTo(TimeStatus.DONE_ON_TIME);
    }

    @Test
    void theEndOfTheCaseEndsItsPausesAndSilencesItsTimers() {
        appraised();
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        scenario.until(at("2026-10-07T09:00"));
        procedure.run(() -> deadlines.closeCase(code, at("2026-10-07T09:00")));

        assertThat(deadlines.pausesOf(code)).singleElement().satisfies(pause -> assertThat(pause.to())
                .isEqualTo(at("2026-10-07T09:00")));
        var legal = deadlines.find(code).orElseThrow();
        assertThat(legal.closedAt()).isEqualTo(at("2026-10-07T09:00"));
        assertThat(legal.dueAt()).isEqualTo(at("2026-10-20T17:00"));
        scenario.until(at("2026-11-30T09:00"));
        assertThat(reached()).doesNotContain("EndEvent_Apologised", "EndEvent_Late");
        assertThatThrownBy(() -> pause(PauseReason.SUPPLEMENT, APPLICANT)).hasMessageContaining("deadline.case-closed");
    }

    @Test
    void whereLessThanADayIsGivenTheApologyWaitsForTheAppointment() {
        var brief = procedure.receive(1);
        var dates = procedure.run(() -> deadlines.legalDates(brief).orElseThrow());
        assertThat(dates.dueAt()).isEqualTo(at("2026-10-06T17:00"));
        assertThat(dates.apologyAt()).isEqualTo(at("2026-10-05T17:00"));
        var none = procedure.receive(0);
        assertThat(procedure.run(() -> deadlines.legalDates(none).orElseThrow()).apologyAt())
                .isEqualTo(MONDAY);
    }

    @Test
    void aStepNeverEndsAfterItsDossierAndSaysSo() {
        code = procedure.receive(2);
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-07T17:00"));
        assertThat(scenario.task(code, "UserTask_Appraise").getDueDate()).isEqualTo(date("2026-10-07T17:00"));
        assertThat(timers()).containsEntry("BoundaryEvent_AppraisalOverdue", at("2026-10-07T17:00"));
        var explanation = clock().explanation();
        assertThat(explanation.get(explanation.size() - 1).vi())
                .isEqualTo(
                        "Thời gian của bước kéo đến 17:00 thứ Năm, ngày 08/10/2026, nhưng bước không được kết thúc sau hạn"
                                + " giải quyết hồ sơ: 17:00 thứ Tư, ngày 07/10/2026");
    }

    @Test
    void whereNoTimeIsLeftAStepIsLateFromItsFirstMoment() {
        code = procedure.receive(0);
        assertThat(duty().dueAt()).isEqualTo(MONDAY);
        scenario.until(at("2026-10-05T08:01"));
        assertThat(reached()).contains("EndEvent_AppraisalOverdue");
    }

    @Test
    void aBoundStepHasItsOwnTimeWhileTheDossierStandsStillAndIsBoundAgainAfterwards() {
        code = procedure.receive(1);
        scenario.now(at("2026-10-06T09:00"));
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-08T17:00"));
        assertThat(timers()).containsEntry("BoundaryEvent_AppraisalOverdue", at("2026-10-08T17:00"));
        scenario.until(at("2026-10-07T09:00"));
        assertThat(reached()).isEmpty();

        resume(PauseReason.SUPPLEMENT);
        assertThat(legal().dueAt()).isEqualTo(at("2026-10-07T17:00"));
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-07T17:00"));
        assertThat(clock().originalDueAt()).isEqualTo(at("2026-10-06T17:00"));
        assertThat(kinds()).containsSubsequence("CLOCK_PAUSED", "DEADLINE_MOVED", "CLOCK_RESUMED", "DEADLINE_MOVED");
    }

    @Test
    void aBoundStepStaysBoundWhenItsDossierIsLateBeforeThePause() {
        code = procedure.receive(1);
        scenario.until(at("2026-10-07T09:00"));
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-06T17:00"));
        assertThat(duties.timeStatus(duty())).isEqualTo(TimeStatus.OVERDUE);
    }

    @Test
    void anIncidentMovesABoundStepAndItsDossierTogether() {
        code = procedure.receive(2);
        scenario.now(at("2026-10-07T09:00"));
        pause(PauseReason.SYSTEM_INCIDENT, NOBODY);
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-07T17:00"));
        scenario.now(at("2026-10-09T09:00"));
        resume(PauseReason.SYSTEM_INCIDENT);
        assertThat(legal().dueAt()).isEqualTo(at("2026-10-09T17:00"));
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-09T17:00"));
    }

    @Test
    void aNewAppointmentGivesABoundStepAsMuchAsItNeeds() {
        code = procedure.receive(1);
        reappoint(at("2026-10-07T17:00"));
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-07T17:00"));
        assertThat(clock().explanation())
                .anySatisfy(step -> assertThat(step.en()).startsWith("New appointment"));
        reappoint(at("2026-10-16T17:00"));
        assertThat(duty().dueAt()).isEqualTo(at("2026-10-08T17:00"));
        assertThat(timers()).containsEntry("BoundaryEvent_AppraisalOverdue", at("2026-10-08T17:00"));
    }

    @Test
    void whatIsGivenToAnotherAgencyIsNotShortenedByTheTimeThatIsLeft() {
        code = procedure.receive(1);
        var asked = procedure.run(() -> deadlines.openStep("asked", code, "procedure.consultation", "appraise"));
        assertThat(asked.dueAt()).isEqualTo(at("2026-10-08T17:00"));
    }

    private void reappoint(Instant to) {
        procedure.run(() -> deadlines.moveCase(
                code, to, new DeadlineMove(DeadlineMove.Kind.REAPPOINTMENT, "19900.chairman", "5/XL", "Mưa lũ (mẫu)")));
    }

    @Test
    void refusesWhatHasNoBasisOrHappenedAlready() {
        pause(PauseReason.SUPPLEMENT, APPLICANT);
        assertThatThrownBy(() -> pause(PauseReason.SUPPLEMENT, APPLICANT)).hasMessageContaining("deadline.pause-open");
        assertThatThrownBy(() -> resume(PauseReason.MEDIA_NOTICE)).hasMessageContaining("deadline.pause-unopened");
        assertThatThrownBy(() -> new PauseOrder(" ", null, Payer.HOLDER, null))
                .hasMessageContaining("deadline.pause-basis");
        assertThatThrownBy(() -> new PauseOrder("Luật", null, null, null)).hasMessageContaining("deadline.pause-payer");
        assertThatThrownBy(() -> new PauseOrder("Luật", "x".repeat(301), Payer.HOLDER, null))
                .hasMessageContaining("deadline.pause-text");
        assertThatThrownBy(() -> procedure.run(() -> deadlines.openLegal(code, PretendProcedure.term(MONDAY, 3))))
                .hasMessageContaining("deadline.case-open");
        assertThatThrownBy(() -> procedure.run(() -> deadlines.openStep("x", code, "procedure.step", null)))
                .hasMessageContaining("deadline.step-missing");
        assertThatThrownBy(() -> procedure.run(() -> deadlines.openStep("x", code, "procedure.step", "other")))
                .hasMessageContaining("deadline.step-unknown");
    }

    private void appraised() {
        scenario.complete(code, "UserTask_Appraise", Map.of());
    }

    private void pause(PauseReason reason, PauseOrder order) {
        procedure.run(() -> deadlines.pause(code, reason, order));
    }

    private void resume(PauseReason reason) {
        procedure.run(() -> deadlines.resume(code, reason));
    }

    private Deadline clock() {
        return deadlines.find(duty().deadlineId()).orElseThrow();
    }

    private Deadline legal() {
        return deadlines.find(code).orElseThrow();
    }

    private Duty duty() {
        return duties.ofCase(code).stream().filter(Duty::open).findFirst().orElseThrow();
    }

    private long found(TimeStatus status) {
        var filter = new DutyFilter(null, null, null, code, status, true, null, null, null);
        return duties.find(filter, 0, 10).total();
    }

    private List<String> reached() {
        return List.of("EndEvent_Apologised", "EndEvent_Late", "EndEvent_AppraisalOverdue", "EndEvent_SigningOverdue")
                .stream()
                .filter(element -> procedure.reached(code, element))
                .toList();
    }

    private Map<String, Instant> timers() {
        var found = new java.util.TreeMap<String, Instant>();
        for (Job timer : management
                .createJobQuery()
                .processInstanceId(scenario.instance(code).getId())
                .timers()
                .active()
                .list()) {
            var definition = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(timer.getJobDefinitionId())
                    .singleResult();
            found.put(definition.getActivityId(), timer.getDuedate().toInstant());
        }
        return found;
    }

    private List<String> kinds() {
        return ledger.entries(code).stream().map(LedgerEntry::kind).toList();
    }

    private static Date date(String vietnamTime) {
        return Date.from(at(vietnamTime));
    }
}
