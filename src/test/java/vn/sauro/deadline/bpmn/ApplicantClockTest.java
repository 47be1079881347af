package vn.sauro.deadline.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.shared.bpmn.Entered;
import vn.sauro.support.PretendProcedure;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** The clock of somebody outside moves the timers of the activity that waits for him, though it is no user task. */
@ProcessTest
@Import({PretendProcedure.class, PretendProcedure.InItsOwnWords.class, ApplicantClockTest.PretendTime.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:applicant-clock;DB_CLOSE_DELAY=-1")
class ApplicantClockTest {

    /** What the model's input mapping calls; beans of models live in a package such as this one. */
    @TestComponent("pretendTime")
    public static class PretendTime {

        private final Deadlines deadlines;
        private final Clock clock;

        PretendTime(Deadlines deadlines, Clock clock) {
            this.deadlines = deadlines;
            this.clock = clock;
        }

        public Date own(DelegateExecution execution) {
            var waiting = Entered.from(execution);
            var code = waiting.getProcessBusinessKey();
            if (!deadlines.paused(code)) {
                deadlines.pause(
                        code,
                        PauseReason.SUPPLEMENT,
                        new PauseOrder("Quy định thử (mẫu)", null, Payer.APPLICANT, null));
            }
            var term = PretendProcedure.term(clock.instant(), 5);
            return Date.from(deadlines
                    .openOwn(waiting.getActivityInstanceId(), code, "procedure.supplement", term)
                    .dueAt());
        }
    }

    @Autowired
    Scenario scenario;

    @Autowired
    PretendProcedure procedure;

    @Autowired
    Deadlines deadlines;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    private String code;

    @BeforeEach
    void received() throws IOException {
        scenario.now(MONDAY);
        code = procedure.receive(10);
        repository
                .createDeployment()
                .name("waiting")
                .enableDuplicateFiltering(true)
                .addString(
                        "waiting-applicant.bpmn",
                        new ClassPathResource("models/waiting-applicant.bpmn")
                                .getContentAsString(StandardCharsets.UTF_8))
                .deploy();
    }

    @AfterEach
    void end() {
        management.createJobQuery().list().forEach(job -> management.deleteJob(job.getId()));
        scenario.end();
    }

    @Test
    void runsThroughThePauseThatWaitsForTheApplicant() {
        var instance = asked();
        assertThat(timer(instance)).isEqualTo(at("2026-10-12T17:00"));
        scenario.until(at("2026-10-12T17:01"));
        assertThat(waits(instance)).isFalse();
    }

    @Test
    void standsStillWithEverythingElseInAnIncident() {
        var instance = asked();
        scenario.now(at("2026-10-07T09:00"));
        incident();
        scenario.until(at("2026-10-14T09:00"));
        assertThat(waits(instance)).isTrue();
        procedure.run(() -> deadlines.resume(code, PauseReason.SYSTEM_INCIDENT));

        assertThat(timer(instance)).isEqualTo(at("2026-10-19T17:00"));
        scenario.until(at("2026-10-19T16:59"));
        assertThat(waits(instance)).isTrue();
        scenario.until(at("2026-10-19T17:01"));
        assertThat(waits(instance)).isFalse();
    }

    @Test
    void aClockThatStartsWithinAnIncidentWaitsFromItsFirstMoment() {
        incident();
        var instance = asked();
        scenario.until(at("2026-10-20T09:00"));
        assertThat(waits(instance)).isTrue();
        procedure.run(() -> deadlines.resume(code, PauseReason.SYSTEM_INCIDENT));
        assertThat(timer(instance)).isEqualTo(at("2026-10-26T17:00"));
    }

    private void incident() {
        procedure.run(() -> deadlines.pause(
                code, PauseReason.SYSTEM_INCIDENT, new PauseOrder("Quy định thử (mẫu)", null, Payer.HOLDER, null)));
    }

    private String asked() {
        return runtime.startProcessInstanceByKey("WaitingApplicant", code).getId();
    }

    private Instant timer(String instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .active()
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private boolean waits(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }
}
