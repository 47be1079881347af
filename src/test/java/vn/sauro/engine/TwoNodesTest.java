package vn.sauro.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
                assertThat(indexes(contexts.get(0))).contains("sauro_task_parent", "sauro_job_takeable");
            } finally {
                contexts.forEach(ConfigurableApplicationContext::close);
            }
        } finally {
            nodes.shutdownNow();
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
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
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
