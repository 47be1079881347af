package vn.sauro.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.engine.form.FormSchema;
import vn.sauro.engine.gate.GoodModel;

@EngineTest
class ModelDeployerTest {

    @Autowired
    ModelDeployer deployer;

    @Autowired
    ShippedModels shipped;

    @Autowired
    RepositoryService repository;

    @AfterEach
    void nothingStays() {
        repository.createDeploymentQuery().list().forEach(d -> repository.deleteDeployment(d.getId(), true));
    }

    @Test
    void aRestartDeploysNothing() {
        var first = deployer.deploy(GoodModel.files().bytes());
        assertThat(deployer.deploy(GoodModel.files().bytes())).isEqualTo(first);
        assertThat(repository.createDeploymentQuery().count()).isOne();
    }

    @Test
    void theShippedModelsPassTheGate() {
        var deployment = deployer.deploy(shipped.read());
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment)
                        .list())
                .extracting(ProcessDefinition::getKey)
                .contains("AssignedTask", "EscalationLadder", "DecideBeyondAuthority");
    }

    @Test
    void oneChangedFormDeploysEverythingAnew() {
        deployer.deploy(GoodModel.files().bytes());
        var second = deployer.deploy(GoodModel.files()
                .change("forms/good/accept.form", "## Tiếp nhận việc", "## Tiếp nhận việc được giao")
                .bytes());
        assertThat(repository.getDeploymentResourceNames(second))
                .containsExactlyInAnyOrderElementsOf(GoodModel.files().bytes().keySet());
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("Good")
                        .latestVersion()
                        .singleResult()
                        .getVersion())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/home/lan/bpmn/target/classes/bpmn/task/assigned-task.bpmn",
                "jar:file:/opt/sauro.jar!/BOOT-INF/classes!/bpmn/task/assigned-task.bpmn",
                "jar:nested:/opt/sauro.jar/!BOOT-INF/classes/!/bpmn/task/assigned-task.bpmn",
                "file:/C:/S%C3%A1u%20R%C3%B5/classes/bpmn/task/assigned-task.bpmn"
            })
    void namesAreTheSameFromJarAndFolder(String url) {
        assertThat(ShippedModels.name(url, "bpmn/")).isEqualTo("bpmn/task/assigned-task.bpmn");
    }

    @Test
    void shippedFormsOfferTheAgenciesOfTheRegister() throws Exception {
        var form = FormSchema.of(FormSchema.tree(shipped.read().get("forms/assigned-task/assign.form")));
        assertThat(form.field("leadAgency").orElseThrow().options().values())
                .contains("H57.STC", "19900")
                .doesNotContain("H57", "19900.KTHTDT");
        assertThat(form.field("supervisingLeader").orElseThrow().options().values())
                .contains("H57.chairman", "H57.vice-chairman-1")
                .doesNotContain("H57.VP.head");
    }
}
