package vn.sauro.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;

/** Deploys the models with their forms and decisions, unless they are there. */
final class Models {

    private Models() {}

    static void deploy(RepositoryService repository) {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("AssignedTask")
                        .count()
                > 0) {
            return;
        }
        var deployment = repository.createDeployment().name("models");
        for (var folder : List.of("bpmn/task", "bpmn/decision", "forms")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)"))
                        .toList()) {
                    deployment.addString(file.toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }
}
