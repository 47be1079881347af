package vn.sauro.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquireJobsCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node whose clock differs from the database's. */
class WrongClockTest {

    @RegisterExtension
    final Cluster cluster = new Cluster();

    @Test
    void aNodeWhoseClockIsWrongStandsAsideUntilItIsRight() {
        var node = cluster.start(true);
        var guard = node.getBean(ClockGuard.class);
        var timers = node.getBean(TimerWork.class);
        var executor = node.getBean(JobExecutor.class);
        var looks = executor.getAcquireJobsCmdFactory();
        var page = Cluster.address(node) + "/";
        var rest = new TestRestTemplate();
        guard.check();
        ClockUtil.setCurrentTime(Date.from(Instant.now().plusSeconds(60)));
        try {
            assertThat(node.getBean(ComparedClock.class).lost())
                    .as("from the very step on, without asking the database")
                    .isTrue();
            assertThat(rest.getForEntity(page, String.class).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            dueInThirtySeconds(node);
            assertThatThrownBy(() -> look(node, looks)).hasStackTraceContaining("nothing is committed");
            // Its handler cannot run, and what fails is put off by the clock.
            assertThatThrownBy(() -> node.getBean(ManagementService.class).executeJob("soon"))
                    .isInstanceOf(RuntimeException.class);
            guard.check();
            assertThat(Cluster.health(node).getStatus()).isNotEqualTo(Status.UP);
            assertThat(timers.quietFor()).as("takes no timers").isEmpty();
            assertThat(rest.getForEntity(page, String.class).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(guard.problems()).singleElement().satisfies(problem -> assertThat(problem.vi())
                    .containsPattern("lệch [2-5]\\d,"));
        } finally {
            ClockUtil.reset();
        }
        assertThat(node.getBean(JdbcClient.class)
                        .sql("delete from ACT_RU_JOB where ID_ = 'soon' and REV_ = 1 and LOCK_OWNER_ is null")
                        .update())
                .as("as it was: not taken, not run, not put off")
                .isEqualTo(1);
        guard.check();
        assertThat(Cluster.health(node).getStatus()).isEqualTo(Status.UP);
        assertThat(timers.quietFor()).isPresent();
        assertThat(executor.getAcquireJobsCmdFactory())
                .as("every look goes on being noted")
                .isSameAs(looks);
        assertThat(rest.getForEntity(page, String.class).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    private static void dueInThirtySeconds(ConfigurableApplicationContext node) {
        node.getBean(JdbcClient.class)
                .sql(
                        "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, RETRIES_, DUEDATE_, HANDLER_TYPE_, SUSPENSION_STATE_,"
                                + " PRIORITY_) values ('soon', 1, 'timer', false, 3, localtimestamp + interval '30 seconds',"
                                + " 'timer-transition', 1, 0)")
                .update();
    }

    private static AcquiredJobs look(ConfigurableApplicationContext node, AcquireJobsCommandFactory looks) {
        return ((ProcessEngineConfigurationImpl)
                        node.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(looks.getCommand(9));
    }
}
