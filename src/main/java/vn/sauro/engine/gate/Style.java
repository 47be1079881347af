package vn.sauro.engine.gate;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** What makes a model readable in Cockpit, in the ledger and in five years. */
final class Style implements Rule {

    private static final Pattern GENERATED = Pattern.compile(".*_[01][0-9a-z]{6}");

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        file.processes().forEach(process -> process(process, findings));
        file.all(FlowNode.class).stream()
                .filter(node -> Extensions.text(node.getName()).isEmpty() && !joins(node))
                .forEach(node -> findings.add("node-name", node));
        Stream.concat(file.processes().stream(), file.all(FlowElement.class).stream())
                .filter(element -> GENERATED.matcher(element.getId()).matches())
                .forEach(element -> findings.add("generated-id", element));
        gateways(file, findings);
        Stream.of(ServiceTask.class, SendTask.class)
                .flatMap(type -> file.all(type).stream())
                .filter(task ->
                        !"true".equals(Extensions.attribute(task, "asyncBefore").orElse("")))
                .filter(task -> Extensions.property(task, "sixclears:sync").isEmpty())
                .forEach(task -> findings.add("async-before", task));
    }

    private static void process(Process process, Findings findings) {
        if (!process.isExecutable()) {
            findings.add("process-executable", process);
        }
        if (Extensions.attribute(process, "versionTag").isEmpty()) {
            findings.add("process-version", process);
        }
        if (Extensions.attribute(process, "historyTimeToLive").isEmpty()) {
            findings.add("process-history", process);
        }
        if (process.getDocumentations().stream()
                .allMatch(documentation ->
                        Extensions.text(documentation.getTextContent()).isEmpty())) {
            findings.add("process-documentation", process);
        }
    }

    private static void gateways(BpmnFile file, Findings findings) {
        file.all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getDefault() == null && !joins(gateway))
                .forEach(gateway -> findings.add("default-flow", gateway));
        file.all(InclusiveGateway.class).stream()
                .filter(gateway -> gateway.getDefault() == null && !joins(gateway))
                .forEach(gateway -> findings.add("default-flow", gateway));
    }

    /** A gateway that only joins asks no question, so it needs neither a name nor a default. */
    private static boolean joins(BaseElement node) {
        return node instanceof Gateway gateway && gateway.getOutgoing().size() <= 1;
    }
}
