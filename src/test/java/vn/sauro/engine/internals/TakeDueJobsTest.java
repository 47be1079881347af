package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a real PostgreSQL with the engine's tables. */
class TakeDueJobsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 5, 17, 0);

    private static EmbeddedPostgres database;
    private static ProcessEngine engine;
    private static JdbcClient jdbc;

    private final DefaultJobExecutor node = new DefaultJobExecutor();

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.start();
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("take-due-jobs");
        configuration.setDataSource(database.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setMetricsEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        engine = configuration.buildProcessEngine();
        jdbc = JdbcClient.create(database.getPostgresDatabase());
        jdbc.sql("create index sauro_job_due on ACT_RU_JOB (DUEDATE_)").update();
        jdbc.sql(new ClassPathResource("db/migration/postgresql/V014__takeable_jobs.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    @AfterAll
    static void stop() throws Exception {
        engine.close();
        database.close();
    }

    @BeforeEach
    void clock() {
        ClockUtil.setCurrentTime(Timestamp.valueOf(NOW));
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from ACT_RU_JOB").update();
        ClockUtil.reset();
    }

    @Test
    void takesWhatHasWaitedLongestAndAThirdOfWhatFellDueLast() {
        for (int minute = 1; minute <= 20; minute++) {
            job("due-" + minute, NOW.minusMinutes(minute), "");
        }
        assertThat(ids(take(node, 9)))
                .containsExactlyInAnyOrder(
                        "due-1", "due-2", "due-3", "due-20", "due-19", "due-18", "due-17", "due-16", "due-15");
        assertThat(locks()).containsOnly(node.getLockOwner() + " 2026-10-05 17:05:00 revision 2");
    }

    @Test
    void leavesWhatIsNotToBeRun() {
        job("future", NOW.plusSeconds(1), "");
        job("suspended", NOW.minusDays(1), "SUSPENSION_STATE_ = 2");
        job("failed", NOW.minusDays(1), "RETRIES_ = 0");
        job("locked", NOW.minusDays(1), "LOCK_OWNER_ = 'other', LOCK_EXP_TIME_ = timestamp '2026-10-05 17:00:01'");
        job("cleanup", NOW.minusDays(1), "HANDLER_TYPE_ = 'history-cleanup'");
        job(
                "of-a-dead-node",
                NOW.minusDays(1),
                "LOCK_OWNER_ = 'other', LOCK_EXP_TIME_ = timestamp '2026-10-05 16:59:59'");
        job("due-now", NOW, "");
        assertThat(ids(take(node, 9))).containsExactlyInAnyOrder("of-a-dead-node", "due-now");
        assertThat(ids(take(node, 9))).isEmpty();
        assertThat(ids(take(node, 0))).isEmpty();
    }

    @Test
    void runsExclusiveJobsOfAnInstanceOneAfterAnother() {
        job("a1", NOW.minusMinutes(3), "EXCLUSIVE_ = true, PROCESS_INSTANCE_ID_ = 'a'");
        job("a2", NOW.minusMinutes(2), "EXCLUSIVE_ = true, PROCESS_INSTANCE_ID_ = 'a'");
        job("b", NOW.minusMinutes(1), "PROCESS_INSTANCE_ID_ = 'a'");
        var first = take(node, 9).getJobIdBatches();
        assertThat(first).hasSize(2).contains(List.of("b"));
        assertThat(first.stream().filter(batch -> batch.size() == 2).findFirst().orElseThrow())
                .containsExactlyInAnyOrder("a1", "a2");
        job("a3", NOW.minusMinutes(1), "EXCLUSIVE_ = true, PROCESS_INSTANCE_ID_ = 'a'");
        job("c", NOW.minusMinutes(1), "EXCLUSIVE_ = true, PROCESS_INSTANCE_ID_ = 'c'");
        assertThat(ids(take(node, 9))).containsExactly("c");
    }

    @Test
    void nodesThatLookAtTheSameMomentShareTheJobs() throws Exception {
        jdbc.sql(copies(400, "timestamp '2026-10-05 12:00:00'")).update();
        var start = new CyclicBarrier(2);
        Callable<List<String>> looks = () -> {
            var executor = new DefaultJobExecutor();
            start.await();
            return Stream.generate(() -> ids(take(executor, 10)))
                    .limit(20)
                    .flatMap(List::stream)
                    .toList();
        };
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var taken = nodes.invokeAll(List.of(looks, looks));
            assertThat(taken.get(0).get())
                    .hasSize(200)
                    .doesNotContainAnyElementsOf(taken.get(1).get());
            assertThat(taken.get(1).get()).hasSize(200);
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    void readsByTheIndexHoweverMuchIsDueAndWaits() {
        jdbc.sql(copies(20_000, "timestamp '2026-10-05 12:00:00'")).update();
        jdbc.sql(copies(60_000, "timestamp '2026-12-01 12:00:00' + n * interval '1 minute'")
                        .replace("'j-'", "'f-'"))
                .update();
        jdbc.sql("analyze ACT_RU_JOB").update();
        for (var statement : List.of(TakeDueJobs.LATEST, TakeDueJobs.OLDEST)) {
            var plan = jdbc.sql("explain " + statement)
                    .param("now", Timestamp.valueOf(NOW))
                    .param("until", Timestamp.valueOf(NOW))
                    .param("owner", "plan")
                    .param("cleanup", false)
                    .param("most", 20)
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", plan)).contains("sauro_job_takeable").doesNotContain("Seq Scan", "Sort");
        }
    }

    private static void job(String id, LocalDateTime due, String but) {
        jdbc.sql(copies(1, "timestamp '" + due + "'").replace("'j-' || n", "'" + id + "'"))
                .update();
        if (!but.isEmpty()) {
            jdbc.sql("update ACT_RU_JOB set " + but + " where ID_ = :id")
                    .param("id", id)
                    .update();
        }
    }

    private static String copies(int count, String due) {
        return "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, PROCESS_INSTANCE_ID_, RETRIES_, DUEDATE_, HANDLER_TYPE_,"
                + " SUSPENSION_STATE_, PRIORITY_) select 'j-' || n, 1, 'timer', n % 2 = 0, 'i-' || n, 3, " + due
                + ", 'timer-transition', 1, 0 from generate_series(1, " + count + ") n";
    }

    private static AcquiredJobs take(DefaultJobExecutor executor, int most) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new TakeDueJobs(jdbc, executor, most));
    }

    private static List<String> ids(AcquiredJobs jobs) {
        return jobs.getJobIdBatches().stream().flatMap(Collection::stream).toList();
    }

    private static List<String> locks() {
        return jdbc.sql("select LOCK_OWNER_ || ' ' || LOCK_EXP_TIME_ || ' revision ' || REV_ from ACT_RU_JOB"
                        + " where LOCK_OWNER_ is not null")
                .query(String.class)
                .list();
    }
}
