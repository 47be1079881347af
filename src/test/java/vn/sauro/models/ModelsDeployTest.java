package vn.sauro.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;

/** The engine itself reads every model; beans are looked up when work runs, so none is needed here. */
class ModelsDeployTest {

    @Test
    void theEngineAcceptsAllModelsInOneDeployment() throws IOException {
        var engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID())
                .setHistory(ProcessEngineConfiguration.HISTORY_NONE)
                .setJobExecutorActivate(false)
                .setMetricsEnabled(false)
                .setProcessEngineName("models")
                .buildProcessEngine();
        try {
            var repository = engine.getRepositoryService();
            var deployment = repository.createDeployment().name("models");
            for (var file : Stream.of(ModelFiles.bpmn(), ModelFiles.dmn(), ModelFiles.forms())
                    .flatMap(files -> files.stream())
                    .toList()) {
                deployment.addString(file.toString(), Files.readString(file));
            }
            deployment.deploy();

            assertThat(repository.createProcessDefinitionQuery().list())
                    .hasSize(ModelFiles.bpmn().size())
                    .allSatisfy(definition ->
                            assertThat(definition.getHistoryTimeToLive()).isEqualTo(3650));
            assertThat(repository
                            .createProcessDefinitionQuery()
                            .startableInTasklist()
                            .list())
                    .extracting(ProcessDefinition::getKey)
                    .containsExactly("AssignedTask");
            assertThat(repository.createDecisionDefinitionQuery().count())
                    .isEqualTo(ModelFiles.dmn().size());
        } finally {
            engine.close();
        }
    }
}
