package vn.sauro.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.sauro.engine.gate.GoodModel;

/** The same rules stand before the engine, whoever deploys and however. */
@EngineTest
class SixClearsGateTest {

    private static final String MODEL = "bpmn/good.bpmn";

    @Autowired
    TestRestTemplate http;

    @Autowired
    RepositoryService repository;

    @AfterEach
    void nothingStays() {
        repository.createDeploymentQuery().list().forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void aGoodDeploymentPasses() {
        var answer = Rest.of(http, "admin").deploy(GoodModel.files().bytes());
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("Good")
                        .count())
                .isOne();
    }

    @Test
    void aFaultIsAnsweredWithFileElementAndAdvice() {
        var answer = Rest.of(http, "admin")
                .deploy(GoodModel.files()
                        .change(MODEL, "sixclears:authority", "sixclears:other")
                        .change("forms/good/accept.form", "\"label\":\"Lý do\"", "\"label\":\"\"")
                        .bytes());
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        var body = answer.getBody();
        assertThat(body.path("type").asText()).isEqualTo("ParseException");
        assertThat(body.path("message").asText()).contains("2 lỗi trong 2 tệp");
        var error = body.path("details").path(MODEL).path("errors").path(0);
        assertThat(error.path("mainElementId").asText()).isEqualTo("Task_Accept");
        assertThat(error.path("message").asText())
                .contains("Tiếp nhận việc", "Thiếu rõ thẩm quyền", "bảng thẩm quyền", "clear-authority");
        assertThat(body.path("details")
                        .path("forms/good/accept.form")
                        .path("errors")
                        .size())
                .isOne();
        assertThat(repository.createDeploymentQuery().count()).isZero();
    }

    @Test
    void theAnswerIsInTheReadersLanguage() {
        var answer = Rest.of(http, "admin")
                .inEnglish()
                .deploy(GoodModel.files()
                        .change(MODEL, "sixclears:result", "sixclears:other")
                        .bytes());
        assertThat(answer.getBody().path("message").asText())
                .contains("Clear result is missing", "1 faults in 1 files");
    }

    @Test
    void codeInAModelNeverReachesTheEngine() {
        var evil = GoodModel.files()
                .change(
                        MODEL,
                        "${recordResult}",
                        "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}");
        assertThatThrownBy(() -> {
                    var deployment = repository.createDeployment();
                    evil.bytes()
                            .forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
                    deployment.deploy();
                })
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("delegate");
    }

    @Test
    void staffMayNotDeploy() {
        var answer = Rest.of(http, "19900.chairman").deploy(GoodModel.files().bytes());
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
    }
}
