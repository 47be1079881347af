package vn.sauro.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the engine's own table of jobs. All jobs here have been due for hours. */
class TimersHealthTest {

    private static final OperationSettings SETTINGS = new OperationSettings(
            Duration.ofMinutes(2), Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofHours(1));

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private ProcessEngine engine;
    private JdbcClient jdbc;
    private TimersHealth health;

    @BeforeEach
    void engineWithoutExecutor() {
        var database = database();
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("timers-health");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setMetricsEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        engine = configuration.buildProcessEngine();
        jdbc = JdbcClient.create(database);
        var jobs = new EngineJobs(jdbc);
        InstantSource clock = () -> now;
        health = new TimersHealth(jobs, new TimerFront(jobs, clock.withZone(ZoneOffset.UTC)), SETTINGS);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void nothing_due_is_well() {
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void a_long_storm_is_well_while_nodes_take_from_its_front() {
        for (var second = 0; second < 60; second++) {
            due("job-" + second, "2026-01-05 17:00:%02d".formatted(second));
        }
        for (var second = 0; second < 60; second++) {
            assertThat(status()).isEqualTo(Status.UP);
            taken("job-" + second);
            pass(Duration.ofSeconds(100));
        }
    }

    @Test
    void a_storm_of_one_and_the_same_moment_is_well_while_it_gets_smaller() {
        for (var number = 0; number < 60; number++) {
            due("job-" + number, "2026-01-05 17:00:00");
        }
        for (var number = 59; number > 0; number--) {
            assertThat(status()).isEqualTo(Status.UP);
            taken("job-" + number);
            pass(Duration.ofSeconds(100));
        }
    }

    @Test
    void a_job_that_nobody_takes_is_told_after_two_minutes_also_while_younger_ones_are_taken() {
        due("left", "2026-01-05 17:00:00");
        for (var minute = 0; minute <= 2; minute++) {
            due("job-" + minute, "2026-01-05 17:30:00");
            assertThat(status()).isEqualTo(Status.UP);
            taken("job-" + minute);
            pass(Duration.ofMinutes(1));
        }
        assertThat(status()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("unmovedSeconds", 180L);

        taken("left");
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void what_a_node_had_in_hand_and_never_finished_counts_from_when_it_is_free_again() {
        due("of-a-dead-node", "2026-01-05 17:00:00");
        taken("of-a-dead-node");
        assertThat(status()).isEqualTo(Status.UP);
        pass(Duration.ofHours(1));
        jdbc.sql("update ACT_RU_JOB set LOCK_EXP_TIME_ = timestamp '2026-01-05 18:00:00'")
                .update();
        assertThat(status()).isEqualTo(Status.UP);
        pass(Duration.ofSeconds(121));
        assertThat(status()).isEqualTo(Status.DOWN);
    }

    private Status status() {
        return health.health().getStatus();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void due(String id, String date) {
        jdbc.sql("""
                insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, RETRIES_, SUSPENSION_STATE_, DUEDATE_)
                values (:id, 1, 'timer', true, 3, 1, cast(:due as timestamp))
                """).param("id", id).param("due", date).update();
    }

    private void taken(String id) {
        jdbc.sql(
                        "update ACT_RU_JOB set LOCK_OWNER_ = 'node', LOCK_EXP_TIME_ = timestamp '2999-01-01 00:00:00' where ID_ = :id")
                .param("id", id)
                .update();
    }

    private static DataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
