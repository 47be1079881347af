package vn.sauro.engine.gate;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * A model calls allowed beans and nothing else: no script, no class, no connector, no external worker. Lists what is
 * allowed, not what is dangerous, because the engine also understands names that no documentation mentions.
 */
final class NoCode implements Rule {

    private static final Set<String> NAMESPACES = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://camunda.org/schema/modeler/1.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/XML/1998/namespace",
            Extensions.NAMESPACE);

    private static final Set<String> ATTRIBUTES = Set.of(
            "assignee",
            "candidateUsers",
            "candidateGroups",
            "dueDate",
            "followUpDate",
            "priority",
            "formKey",
            "formHandlerClass",
            "formRef",
            "formRefBinding",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "delegateExpression",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "resultVariable",
            "calledElementBinding",
            "collection",
            "elementVariable",
            "versionTag",
            "historyTimeToLive",
            "isStartableInTasklist",
            "candidateStarterGroups",
            "initiator",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon");

    private static final Set<String> ELEMENTS = Set.of(
            "properties",
            "property",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "list",
            "value",
            "map",
            "entry",
            "in",
            "out",
            "executionListener",
            "taskListener",
            "failedJobRetryTimeCycle");

    private static final Set<String> INSIDE = Set.of(
            "id",
            "name",
            "key",
            "value",
            "source",
            "sourceExpression",
            "target",
            "businessKey",
            "local",
            "event",
            "delegateExpression");

    private static final Set<String> SCRIPTS = Set.of("scriptTask", "script");

    /** Names with a message of their own; whatever else is not on the lists gets the general one. */
    private static final Map<String, String> KNOWN_EVIL = Map.of(
            "class", "code-class",
            "expression", "code-expression",
            "type", "external-task",
            "topic", "external-task",
            "connector", "connector",
            "script", "script",
            "variables", "variables-all");

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        Xml.elements(file.document()).forEach(element -> {
            var namespace = String.valueOf(element.getNamespaceURI());
            var ours = Extensions.NAMESPACE.equals(namespace);
            if (!NAMESPACES.contains(namespace)) {
                Xml.add(findings, "namespace", element, namespace);
            } else if (ours && !ELEMENTS.contains(element.getLocalName())) {
                refuse(element.getLocalName(), element, findings);
            } else if (SCRIPTS.contains(element.getLocalName())) {
                Xml.add(findings, "script", element);
            } else {
                Xml.attributes(element).forEach(attribute -> check(attribute, element, ours, bundle, findings));
            }
        });
    }

    private static void check(Attr attribute, Element element, boolean ours, Bundle bundle, Findings findings) {
        var namespace = attribute.getNamespaceURI();
        var name = attribute.getLocalName();
        if (namespace == null) {
            if (ours && !INSIDE.contains(name)) {
                refuse(name, element, findings);
            } else if (name.equals("language") || name.equals("expressionLanguage")) {
                Xml.add(findings, "script", element);
            }
        } else if (!NAMESPACES.contains(namespace)) {
            Xml.add(findings, "namespace", element, namespace);
        } else if (Extensions.NAMESPACE.equals(namespace) && !ATTRIBUTES.contains(name)) {
            refuse(name, element, findings);
        }
        if (name.equals("delegateExpression")) {
            delegate(attribute.getValue().trim(), element, bundle, findings);
        }
    }

    private static void delegate(String expression, Element element, Bundle bundle, Findings findings) {
        var bean = Expressions.variable(expression);
        if (bean.isEmpty()) {
            Xml.add(findings, "delegate", element, expression);
        } else if (!bundle.vocabulary().beans().contains(bean.get())) {
            Xml.add(findings, "bean-unknown", element, bean.get());
        }
    }

    private static void refuse(String name, Element element, Findings findings) {
        Xml.add(findings, KNOWN_EVIL.getOrDefault(name, "not-allowed"), element, name);
    }
}
