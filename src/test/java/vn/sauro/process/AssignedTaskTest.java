package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.task.AssignedTasks;
import vn.sauro.task.Priority;
import vn.sauro.task.TaskStatus;

@ProcessTest
class AssignedTaskTest {

    @Autowired
    Scenario scenario;

    @Autowired
    AssignedTasks tasks;

    @Autowired
    org.camunda.bpm.engine.RepositoryService repository;

    @BeforeEach
    void monday() throws Exception {
        if (repository.createDeploymentQuery().count() == 0) {
            var d = repository.createDeployment().name("tmp");
            for (var root : java.util.List.of("bpmn", "forms")) {
                try (var files = java.nio.file.Files.walk(java.nio.file.Path.of(root))) {
                    for (var f : files.filter(x -> java.nio.file.Files.isRegularFile(x)
                                    && x.toString().matches(".*(bpmn|dmn|form)$"))
                            .toList()) {
                        d.addString(f.toString(), java.nio.file.Files.readString(f));
                    }
                }
            }
            d.deploy();
        }
        scenario.now(MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void isAcceptedCarriedOutAndReviewed() {
        var code = scenario.assign(LocalDate.of(2026, 10, 30), Priority.NORMAL, false);
        scenario.work();
        scenario.complete(code, "UserTask_AcceptTask", Map.of("outcome", "accepted", "officer", "H57.SXD.deputy-head"));
        scenario.complete(
                code, "UserTask_PerformTask", Map.of("productDescription", "Báo cáo", "productDocument", "45/BC-SXD"));
        scenario.complete(code, "UserTask_ReviewProduct", Map.of("outcome", "approved", "quality", "GOOD"));

        assertThat(scenario.ended(code)).isTrue();
        assertThat(tasks.task(code).status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(tasks.task(code).completedAt()).isEqualTo(MONDAY);
    }
}
