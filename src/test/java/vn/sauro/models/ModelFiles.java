package vn.sauro.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The models and forms as they lie in the repository, in the order of their paths. */
final class ModelFiles {

    private static final Path TOOLS = Path.of("bpmn", ".tools");

    private ModelFiles() {}

    static List<Path> bpmn() {
        return files("bpmn", ".bpmn");
    }

    static List<Path> dmn() {
        return files("bpmn", ".dmn");
    }

    static List<Path> forms() {
        return files("forms", ".form");
    }

    static BpmnModelInstance read(Path bpmn) {
        return Bpmn.readModelFromFile(bpmn.toFile());
    }

    static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    /** {@code bpmn/task/accept-assignment.bpmn} is named {@code accept-assignment}. */
    static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Where the drawing of a model or decision table lies. */
    static Path picture(Path model) {
        return Path.of("docs", "models", name(model) + ".svg");
    }

    private static List<Path> files(String folder, String suffix) {
        try (var paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
