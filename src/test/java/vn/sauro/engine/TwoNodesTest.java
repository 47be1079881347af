package vn.sauro.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.Platform;
import vn.sauro.engine.gate.GoodModel;

/** Two nodes of the platform that start at the same moment on an empty PostgreSQL database. */
class TwoNodesTest {

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);

    @Test
    void createTheSchemaOnceAndDeployOnce() throws Exception {
        try (var database = EmbeddedPostgres.start()) {
            var contexts = atOnce(start(database), start(database));
            try {
                var deployments = atOnce(deploy(contexts.get(0)), deploy(contexts.get(1)));
                assertThat(deployments.get(1)).isEqualTo(deployments.get(0));
                var repository = contexts.get(0).getBean(RepositoryService.class);
                assertThat(repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("Good")
                                .count())
                        .isOne();
                waitForANodeThatDeploysLongerThanALockMayBeWaitedFor(database, contexts.get(0));
                assertThat(indexes(contexts.get(0))).contains("sauro_task_parent", "sauro_job_takeable");
            } finally {
                contexts.forEach(ConfigurableApplicationContext::close);
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private void waitForANodeThatDeploysLongerThanALockMayBeWaitedFor(
            EmbeddedPostgres database, ConfigurableApplicationContext node) throws Exception {
        try (var other = database.getPostgresDatabase().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update");
            var deployment = nodes.submit(deploy(node));
            var waiting = "select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and clock_timestamp() - query_start > interval '1 second')";
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                try (var answer = statement.executeQuery(waiting)) {
                    return answer.next() && answer.getBoolean(1);
                }
            });
            other.commit();
            assertThat(deployment.get()).isNotEmpty();
        }
    }

    private static Callable<ConfigurableApplicationContext> start(EmbeddedPostgres database) {
        return () -> new SpringApplicationBuilder(Platform.class, EngineTest.Beans.class)
                .profiles("sample")
                .properties(
                        "server.port=0",
                        "spring.jmx.enabled=false",
                        "sauro.models.deploy=false",
                        "camunda.bpm.generate-unique-process-engine-name=true",
                        "camunda.bpm.job-execution.enabled=false")
                .run(
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres")
                                + "&options=-c%20lock_timeout=500ms",
                        "--spring.datasource.username=postgres");
    }

    private static Callable<String> deploy(ConfigurableApplicationContext node) {
        return () -> node.getBean(ModelDeployer.class).deploy(GoodModel.files().bytes());
    }

    private static List<String> indexes(ConfigurableApplicationContext node) {
        return node.getBean(JdbcClient.class)
                .sql("select indexname from pg_indexes")
                .query(String.class)
                .list();
    }

    private <T> List<T> atOnce(Callable<T> first, Callable<T> second) throws Exception {
        var barrier = new CyclicBarrier(2);
        var answers = nodes.invokeAll(List.of(after(barrier, first), after(barrier, second)));
        return List.of(answers.get(0).get(), answers.get(1).get());
    }

    private static <T> Callable<T> after(CyclicBarrier barrier, Callable<T> work) {
        return () -> {
            barrier.await();
            return work.call();
        };
    }
}
