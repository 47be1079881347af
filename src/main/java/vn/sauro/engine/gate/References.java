package vn.sauro.engine.gate;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Calls name what they call, and find it in the same deployment: a case keeps the version it started with. */
final class References implements Rule {

    private static final String BINDING = "deployment";

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        file.all(CallActivity.class).forEach(call -> call(call, bundle, findings));
        file.all(BusinessRuleTask.class).forEach(task -> decision(task, bundle, findings));
        file.all(ServiceTask.class).forEach(task -> delegate(task, findings));
        file.all(SendTask.class).forEach(task -> delegate(task, findings));
        Xml.elements(file.document())
                .filter(element -> Extensions.NAMESPACE.equals(element.getNamespaceURI()))
                .filter(element -> element.getLocalName().endsWith("Listener"))
                .filter(element -> !element.hasAttribute("delegateExpression"))
                .forEach(element -> Xml.add(findings, "delegate-missing", element));
    }

    private static void call(CallActivity call, Bundle bundle, Findings findings) {
        var called = Optional.ofNullable(call.getCalledElement()).orElse("");
        if (called.isBlank() || called.contains("{")) {
            findings.add("called-literal", call, called);
        } else if (!bundle.hasProcess(called)) {
            findings.add("called-absent", call, called);
        }
        if (!BINDING.equals(Extensions.attribute(call, "calledElementBinding").orElse(""))) {
            findings.add("called-binding", call);
        }
        var key = Optional.ofNullable(call.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaIn.class).stream())
                .anyMatch(in -> in.getCamundaBusinessKey() != null);
        if (!key) {
            findings.add("called-business-key", call);
        }
    }

    private static void decision(BusinessRuleTask task, Bundle bundle, Findings findings) {
        var decision = Extensions.attribute(task, "decisionRef");
        if (decision.isEmpty()) {
            delegate(task, findings);
        } else if (!BINDING.equals(
                Extensions.attribute(task, "decisionRefBinding").orElse(""))) {
            findings.add("decision-binding", task);
        } else if (!bundle.decisions().contains(decision.get())) {
            findings.add("decision-absent", task, decision.get());
        }
    }

    private static void delegate(BaseElement task, Findings findings) {
        if (Extensions.attribute(task, "delegateExpression").isEmpty()) {
            findings.add("delegate-missing", task);
        }
    }
}
