package vn.sauro.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.sauro.engine.gate.GoodModel;

/** Whoever holds a task may claim and complete it, and nothing else: no way past the form leads into the case. */
@EngineTest
class ClosedWaysTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @BeforeEach
    void aTaskOfTheChairman() {
        var deployment = repository.createDeployment().name("test");
        GoodModel.files()
                .bytes()
                .forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment.deploy();
        runtime.startProcessInstanceByKey("Good", TestCases.CODE);
    }

    @AfterEach
    void nothingStays() {
        repository.createDeploymentQuery().list().forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "PUT, /task/{task}/variables/accepted",
        "PUT, /task/{task}/localVariables/deadline",
        "POST, /task/{task}/variables",
        "POST, /task/{task}/assignee",
        "POST, /task/{task}/delegate",
        "POST, /task/{task}/resolve",
        "POST, /task/{task}/bpmnError",
        "POST, /task/{task}/bpmnEscalation",
        "POST, /task/{task}/identity-links",
        "PUT, /task/{task}",
        "PUT, /process-instance/{case}/variables/accepted",
        "POST, /process-instance/{case}/variables",
        "POST, /process-instance/{case}/modification",
        "POST, /process-definition/key/Good/start",
        "POST, /process-definition/key/Good/submit-form",
        "POST, /message",
        "POST, /signal",
        "POST, /task/create"
    })
    void theHolderOfATaskCannotGoPastItsForm(String method, String path) {
        var task = tasks.createTaskQuery().singleResult();
        var chairman = Rest.of(http, "19900.chairman");
        assertThat(chairman.post("/task/" + task.getId() + "/claim", Map.of("userId", "19900.chairman"))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        var before = runtime.getVariables(task.getProcessInstanceId());
        var real = path.replace("{task}", task.getId()).replace("{case}", task.getProcessInstanceId());
        var body = new HashMap<String, Object>(Map.of(
                "value",
                true,
                "type",
                "Boolean",
                "userId",
                "19900.vice-chairman",
                "dueDate",
                "2030-01-01T00:00:00.000+0700"));
        if (path.endsWith("/variables")) {
            body = new HashMap<>(Map.of("modifications", Map.of("accepted", Map.of("value", true, "type", "Boolean"))));
        } else if (path.endsWith("bpmnError")) {
            body = new HashMap<>(Map.of("errorCode", "ANY", "variables", Map.of("accepted", Map.of("value", true))));
        } else if (path.endsWith("bpmnEscalation")) {
            body = new HashMap<>(
                    Map.of("escalationCode", "DUTY_OVERDUE", "variables", Map.of("accepted", Map.of("value", true))));
        } else if (path.endsWith("/modification")) {
            body = new HashMap<>(
                    Map.of("instructions", List.of(Map.of("type", "cancel", "activityId", "Task_Accept"))));
        } else if (path.equals("/message")) {
            body = new HashMap<>(Map.of("messageName", "TaskWithdrawn", "all", true));
        } else if (path.equals("/signal")) {
            body = new HashMap<>(Map.of("name", "any"));
        } else if (path.endsWith("/start") || path.endsWith("/submit-form") || path.endsWith("/resolve")) {
            body = new HashMap<>(Map.of("variables", Map.of("accepted", Map.of("value", true, "type", "Boolean"))));
        } else if (path.endsWith("identity-links")) {
            body = new HashMap<>(Map.of("groupId", "H57.chairman", "type", "candidate"));
        }
        var answer = method.equals("PUT") ? chairman.put(real, body) : chairman.post(real, body);
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isIn(path.equals("/message") || path.equals("/signal") ? List.of(204, 403) : List.of(400, 403, 404));
        var after = tasks.createTaskQuery().singleResult();
        assertThat(after.getAssignee()).isEqualTo("19900.chairman");
        assertThat(after.getDueDate()).isEqualTo(task.getDueDate());
        assertThat(runtime.getVariables(task.getProcessInstanceId())).isEqualTo(before);
    }

    @Test
    void evenAnAdministratorCannotMakeATaskOutsideAProcess() {
        var answer = Rest.of(http, "admin").post("/task/create", Map.of("name", "Việc không có sáu rõ"));

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskName("Việc không có sáu rõ").count())
                .isZero();
    }

    @Test
    void theHolderCompletesWithTheForm() {
        var task = tasks.createTaskQuery().singleResult();
        var chairman = Rest.of(http, "19900.chairman");
        runtime.setVariable(task.getProcessInstanceId(), "accepted", false);
        var answer = chairman.post(
                "/task/" + task.getId() + "/submit-form",
                Map.of(
                        "variables",
                        Map.of(
                                "outcome",
                                Map.of("value", "RETURNED"),
                                "reason",
                                Map.of("value", "Không thuộc thẩm quyền"))));
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(204);
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }
}
