package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.support.FromMonday;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

@ProcessTest
@FromMonday
class CollidedJobsTest {

    @Autowired
    Scenario scenario;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    private String timer;

    @BeforeEach
    void aTimerInHand() {
        scenario.now(Scenario.MONDAY);
        var code = scenario.accepted(LocalDate.of(2026, 10, 30));
        timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(scenario.task(code, "UserTask_PerformTask").getProcessInstanceId())
                .timers()
                .list()
                .get(0)
                .getId();
        engine.getCommandExecutorTxRequired().execute(context -> {
            var job = context.getJobManager().findJobById(timer);
            job.setLockOwner("this node");
            job.setLockExpirationTime(java.util.Date.from(Scenario.MONDAY.plusSeconds(300)));
            return null;
        });
    }

    @Test
    void aJobThatCollidedIsTakenUpAgainAMomentLaterAndStillHasAllItsTries() {
        failed(new OptimisticLockingException("somebody was faster"));
        assertThat(timer().getDuedate().toInstant()).isBetween(Scenario.MONDAY, later(2));
        assertThat(timer().getExceptionMessage()).isNull();
        assertThat(((JobEntity) timer()).getLockOwner()).isNull();

        failed(new IllegalStateException("no mail server"));
        assertThat(timer().getRetries()).as("of five").isEqualTo(4);
    }

    @Test
    void aJobThatFailedWaits() {
        failed(new IllegalStateException("no mail server"));
        assertThat(timer().getDuedate().toInstant()).isEqualTo(later(10));
        assertThat(((JobEntity) timer()).getLockOwner()).isNull();
    }

    private static Instant later(int seconds) {
        return Scenario.MONDAY.plusSeconds(seconds);
    }

    private void failed(RuntimeException failure) {
        engine.getCommandExecutorTxRequired()
                .execute(engine.getFailedJobCommandFactory().getCommand(timer, failure));
    }

    private Job timer() {
        return engine.getManagementService().createJobQuery().jobId(timer).singleResult();
    }
}
