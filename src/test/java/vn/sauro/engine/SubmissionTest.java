package vn.sauro.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import vn.sauro.engine.gate.GoodModel;

/** What people send with a form is checked by the server, at every door through which it may come. */
@EngineTest
class SubmissionTest {

    private static final String CHAIRMAN = "19900.chairman";

    /** Where the engine writes why a command failed; off in tests, where it is asked for all the time. */
    private final Logger failedCommands = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.context");

    @Autowired
    TestRestTemplate http;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    @BeforeEach
    void aTaskWithAForm() {
        deploy(
                GoodModel.files()
                        .with("forms/good/accept.form", SubmittedForms.ALL_KINDS)
                        .change(
                                "bpmn/good.bpmn",
                                "camunda:asyncBefore=\"true\" camunda:delegateExpression",
                                "camunda:delegateExpression")
                        .change(
                                "bpmn/good.bpmn",
                                "<bpmn:incoming>Flow_Accepted</bpmn:incoming>",
                                "<bpmn:extensionElements><camunda:properties><camunda:property name=\"sixclears:sync\" value=\"Thử\"/></camunda:properties></bpmn:extensionElements><bpmn:incoming>Flow_Accepted</bpmn:incoming>")
                        .change(
                                "bpmn/good.bpmn",
                                "name=\"Việc được giao\">",
                                "name=\"Việc được giao\" camunda:formRef=\"good.accept\" camunda:formRefBinding=\"deployment\">"));
        runtime.startProcessInstanceByKey(
                "Good",
                TestCases.CODE,
                new HashMap<>(Map.of("officers", List.of("19900.KTHTDT.head"), "title", "Đo đạc", "accepted", true)));
    }

    @AfterEach
    void nothingStays() {
        failedCommands.setLevel(Level.OFF);
        failedCommands.detachAndStopAllAppenders();
        repository.createDeploymentQuery().list().forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void aWholeFormIsAcceptedAndStoredAsWritten() {
        var text = "<script>alert('x')</script> " + "ă".repeat(9_000);
        var answer = submit(
                value("outcome", "RETURNED", "String"),
                value("reason", "Không đúng thẩm quyền", "String"),
                value("number", "12/QĐ-UBND", "String"),
                value("percent", 40, "Integer"),
                value("day", "2026-11-30", "String"),
                value("sensitive", false, "Boolean"),
                value("officer", "19900.KTHTDT.head", "String"),
                value("papers", "[\"FORM\"]", "Json"),
                value("content", text, "String"));
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(204);
        assertThat(stored("content")).isEqualTo(text);
    }

    @Test
    void everyFaultIsNamedByTheFieldsLabel() {
        var answer = submit(
                value("percent", 140, "Integer"),
                value("day", "30/11/2026", "String"),
                value("officer", "H57.chairman", "String"),
                value("papers", "[\"OTHER\"]", "Json"),
                value("hack", "x", "String"));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().path("message").asText())
                .contains("7 chỗ", "“hack”", "Kết luận: chưa điền", "Tiến độ: lớn nhất là 100", "Ngày: “30/11/2026”")
                .contains("Cán bộ: “H57.chairman” không có trong danh sách", "Giấy tờ: “OTHER”");
        assertThat(tasks.createTaskQuery().count()).isOne();
    }

    @Test
    void aFieldThatTheFormHidesIsNotAsked() {
        var answer = submit(value("outcome", "ACCEPTED", "String"), value("reason", "Thừa", "String"));
        assertThat(answer.getBody().path("message").asText()).contains("Lý do: không hỏi");
    }

    @Test
    void aValueOfATypeThatNoFormSendsIsRefused() {
        var answer = submit(
                value("outcome", "ACCEPTED", "String"), Map.of("number", Map.of("value", "eA==", "type", "Bytes")));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().path("message").asText()).contains("Số văn bản: sai kiểu");
    }

    @Test
    void completingIsCheckedLikeSubmitting() {
        var id = task();
        for (var path : List.of("/task/" + id + "/complete", "/task/" + id + "/submit-form")) {
            var answer = chairman().post(path, variables(value("outcome", "MAYBE", "String")));
            assertThat(answer.getStatusCode().value()).as(path).isEqualTo(400);
            assertThat(answer.getBody().path("message").asText()).contains("Kết luận: “MAYBE”");
        }
        assertThatThrownBy(() -> tasks.complete(id)).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.completeWithVariablesInReturn(id, Map.of("x", 1), false))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> forms.submitTaskForm(id, Map.of("x", 1))).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void ofSeveralClientsAtOnceOneCompletesAndTheOthersAreToldSo() throws Exception {
        var path = "/task/" + task() + "/submit-form";
        var body = variables(
                value("outcome", "ACCEPTED", "String"),
                value("number", "12/QĐ-UBND", "String"),
                value("percent", 40, "Integer"),
                value("day", "2026-11-30", "String"),
                value("sensitive", false, "Boolean"),
                value("officer", "19900.KTHTDT.head", "String"),
                value("papers", "[\"FORM\"]", "Json"),
                value("content", "Xong", "String"));
        var clients = Executors.newFixedThreadPool(8);
        try {
            Callable<ResponseEntity<JsonNode>> complete = () -> chairman().post(path, body);
            var answers = new ArrayList<ResponseEntity<JsonNode>>();
            for (var answer : clients.invokeAll(Collections.nCopies(8, complete))) {
                answers.add(answer.get());
            }
            assertThat(answers)
                    .filteredOn(answer -> answer.getStatusCode().value() == 204)
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.getStatusCode().value() != 204)
                    .allSatisfy(answer -> {
                        assertThat(answer.getStatusCode().value())
                                .as(String.valueOf(answer.getBody()))
                                .isEqualTo(409);
                        assertThat(answer.getBody().path("message").asText()).contains("Có người vừa thay đổi");
                    });
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void aTaskThatSomebodyElseCompletedIsToldAsConflictAndLeavesNoStackTrace() {
        var task = "/task/" + task();
        var failures = new ListAppender<ILoggingEvent>();
        failures.start();
        failedCommands.addAppender(failures);
        failedCommands.setLevel(Level.INFO);
        repository.createDeploymentQuery().list().forEach(d -> repository.deleteDeployment(d.getId(), true));
        for (var way : List.of("/submit-form", "/complete")) {
            var answer = chairman().post(task + way, variables(value("outcome", "ACCEPTED", "String")));
            assertThat(answer.getStatusCode().value()).as(way).isEqualTo(409);
        }
        assertThat(chairman()
                        .post(task + "/claim", Map.of("userId", CHAIRMAN))
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(failures.list).isEmpty();

        Rest.of(http, "admin").post("/job/unknown/execute", Map.of());
        assertThat(failures.list).as("what nobody foresaw").singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy()).isNotNull();
        });
    }

    @Test
    void aRefusalOfADelegateIsToldInWords() {
        var answer = chairman()
                .inEnglish()
                .post(
                        "/task/" + task() + "/submit-form",
                        variables(value("outcome", "ACCEPTED", "String"), value("content", "refuse", "String")));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody().path("message").asText())
                .isEqualTo("The form does not ask for “Nội dung”: leave this value out");
        assertThat(tasks.createTaskQuery().count()).isOne();
    }

    @Test
    void aStartFormIsCheckedAndTheOnlyWayInForAPerson() {
        var before = runtime.createProcessInstanceQuery().count();
        var admin = Rest.of(http, "admin");
        var form = admin.post("/process-definition/key/Good/submit-form", variables(value("hack", "x", "String")));
        assertThat(form.getStatusCode().value()).isEqualTo(400);
        assertThat(form.getBody().path("message").asText()).contains("“hack”", "Kết luận: chưa điền");
        var start = admin.post("/process-definition/key/Good/start", variables(value("hack", "x", "String")));
        assertThat(start.getStatusCode().value()).isEqualTo(403);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    private ResponseEntity<JsonNode> submit(Map<?, ?>... values) {
        return chairman().post("/task/" + task() + "/submit-form", variables(values));
    }

    private Rest chairman() {
        return Rest.of(http, CHAIRMAN);
    }

    private String task() {
        return tasks.createTaskQuery().singleResult().getId();
    }

    private Object stored(String name) {
        return history.createHistoricVariableInstanceQuery()
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private void deploy(GoodModel model) {
        var deployment = repository.createDeployment().name("test");
        model.bytes().forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment.deploy();
    }

    private static Map<String, Object> variables(Map<?, ?>... values) {
        var all = new HashMap<String, Object>();
        for (var value : values) {
            value.forEach((name, content) -> all.put((String) name, content));
        }
        return Map.of("variables", all);
    }

    private static Map<String, Object> value(String name, Object value, String type) {
        return Map.of(name, Map.of("value", value, "type", type));
    }
}
