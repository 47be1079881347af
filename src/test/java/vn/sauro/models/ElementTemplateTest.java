package vn.sauro.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The duties of our models are what the element template makes: what Modeler asks for is what the platform runs on. */
class ElementTemplateTest {

    private static final Path TEMPLATE = Path.of("bpmn", ".camunda", "element-templates", "six-clears-duty.json");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Map<String, JsonNode> FIELDS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        var template = new ObjectMapper().readTree(TEMPLATE.toFile());
        template.path("properties").forEach(field -> {
            var binding = field.path("binding");
            FIELDS.put(
                    binding.path("type").asText() + " " + binding.path("name").asText(), field);
        });
    }

    static Collection<Path> models() {
        return ModelFiles.bpmn();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aDutyHasWhatTheTemplateAsksForAndFixes(Path file) {
        for (var task : ModelFiles.read(file).getModelElementsByType(UserTask.class)) {
            var written = written(task);
            FIELDS.forEach((binding, field) -> {
                if (field.path("optional").asBoolean() && !written.containsKey(binding)) {
                    return;
                }
                assertThat(written).as(task.getId()).hasEntrySatisfying(binding, value -> assertThat(fits(field, value))
                        .as("%s %s: %s", task.getId(), binding, value)
                        .isTrue());
            });
        }
    }

    private static boolean fits(JsonNode field, String value) {
        return field.path("type").asText().equals("Hidden")
                ? value.equals(field.path("value").asText())
                : !value.isBlank()
                        && Pattern.compile(
                                        field.at("/constraints/pattern/value").asText(""))
                                .matcher(value)
                                .find();
    }

    private static Map<String, String> written(UserTask task) {
        var written = new LinkedHashMap<String, String>();
        for (var attribute : new String[] {"candidateGroups", "dueDate", "formRef", "formRefBinding"}) {
            written.put("property camunda:" + attribute, task.getAttributeValueNs(CAMUNDA, attribute));
        }
        var extensions = task.getExtensionElements();
        extensions.getChildElementsByType(CamundaProperties.class).forEach(properties -> properties
                .getCamundaProperties()
                .forEach(each -> written.put("camunda:property " + each.getCamundaName(), each.getCamundaValue())));
        extensions
                .getChildElementsByType(CamundaInputOutput.class)
                .forEach(mappings -> mappings.getCamundaInputParameters()
                        .forEach(each ->
                                written.put("camunda:inputParameter " + each.getCamundaName(), each.getTextContent())));
        return written;
    }
}
