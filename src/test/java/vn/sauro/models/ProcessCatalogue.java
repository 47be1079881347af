package vn.sauro.models;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The README's catalogue of processes and decisions, written from the models alone. */
final class ProcessCatalogue {

    private ProcessCatalogue() {}

    static String markdown() {
        return String.join(
                "\n",
                "| process | what for | duties: position · deadline rule · outcomes | timers | escalations | version |",
                "|---|---|---|---|---|---|",
                ModelFiles.bpmn().stream().map(ProcessCatalogue::process).collect(joining("\n")),
                "",
                "| decision | what for | reads | gives | rules |",
                "|---|---|---|---|---|",
                ModelFiles.dmn().stream().map(ProcessCatalogue::decision).collect(joining("\n")),
                "",
                Stream.of(ModelFiles.bpmn(), ModelFiles.dmn())
                        .flatMap(Collection::stream)
                        .map(ProcessCatalogue::picture)
                        .collect(joining("\n\n")));
    }

    private static String process(Path file) {
        var model = ModelFiles.read(file);
        var process = ModelFiles.process(model);
        return row(
                link(process.getName(), process.getId(), file),
                firstLine(process.getDocumentations().iterator().next().getTextContent()),
                model.getModelElementsByType(UserTask.class).stream()
                        .map(ProcessCatalogue::duty)
                        .collect(joining("<br>")),
                timers(model),
                escalations(model),
                process.getCamundaVersionTag());
    }

    private static String duty(UserTask task) {
        return "**%s**: `%s` · `%s` · %s"
                .formatted(
                        task.getName(),
                        task.getCamundaCandidateGroups(),
                        property(task, "sixclears:deadline"),
                        property(task, "sixclears:outcomes").replace(",", ", "));
    }

    private static String timers(BpmnModelInstance model) {
        return model.getModelElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> timer.getTimeDate().getTextContent().trim())
                .collect(groupingBy(date -> date, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(timer -> "`%s`%s".formatted(timer.getKey(), timer.getValue() > 1 ? " × " + timer.getValue() : ""))
                .collect(joining("<br>"));
    }

    private static String escalations(BpmnModelInstance model) {
        var throwsCodes = new TreeSet<String>();
        var catchesCodes = new TreeSet<String>();
        for (var escalation : model.getModelElementsByType(EscalationEventDefinition.class)) {
            var codes = escalation.getParentElement() instanceof ThrowEvent ? throwsCodes : catchesCodes;
            codes.add(escalation.getEscalation().getEscalationCode());
        }
        return Stream.of(codes("throws", throwsCodes), codes("catches", catchesCodes))
                .filter(text -> !text.isEmpty())
                .collect(joining("<br>"));
    }

    private static String codes(String verb, Collection<String> codes) {
        return codes.isEmpty() ? "" : verb + " " + String.join(", ", codes);
    }

    private static String decision(Path file) {
        var model = Dmn.readModelFromFile(file.toFile());
        var decision = decision(model);
        return row(
                link(decision.getName(), decision.getId(), file),
                firstLine(decision.getDescription().getTextContent()),
                model.getModelElementsByType(Input.class).stream()
                        .map(input -> "`" + input.getInputExpression().getText().getTextContent() + "`")
                        .collect(joining(", ")),
                model.getModelElementsByType(Output.class).stream()
                        .map(output -> "`" + output.getName() + "`: "
                                + output.getOutputValues()
                                        .getText()
                                        .getTextContent()
                                        .replaceAll("\"", "")
                                        .replace(",", ", "))
                        .collect(joining("<br>")),
                String.valueOf(model.getModelElementsByType(Rule.class).size()));
    }

    private static String picture(Path file) {
        var name = file.toString().endsWith(".dmn")
                ? decision(Dmn.readModelFromFile(file.toFile())).getName()
                : ModelFiles.process(ModelFiles.read(file)).getName();
        return "<details><summary>%s</summary>\n\n![%s](%s)\n\n</details>"
                .formatted(name, name, unix(ModelFiles.picture(file)));
    }

    private static Decision decision(DmnModelInstance model) {
        return model.getModelElementsByType(Decision.class).iterator().next();
    }

    private static String property(UserTask task, String name) {
        return task
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow();
    }

    private static String link(String name, String id, Path file) {
        return "[%s](%s)<br>`%s`".formatted(name, unix(file), id);
    }

    /** The first line says what for; it begins with "Mục đích: ", which the heading of the column says already. */
    private static String firstLine(String documentation) {
        return documentation.strip().lines().findFirst().orElseThrow().replaceFirst("^Mục đích: ", "");
    }

    private static String row(String... cells) {
        return List.of(cells).stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |"));
    }

    private static String unix(Path path) {
        return path.toString().replace('\\', '/');
    }
}
