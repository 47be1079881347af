package vn.sauro.engine.gate;

import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A decision is a table or one expression in FEEL, which can neither loop for ever nor leave the engine. */
final class DmnRules {

    private static final Set<String> REFUSED =
            Set.of("businessKnowledgeModel", "invocation", "functionDefinition", "context", "relation", "import");

    private final Findings findings;

    DmnRules(Findings findings) {
        this.findings = findings;
    }

    /** @return the ids of the decisions in the file */
    Set<String> check(Document document) {
        var decisions = new LinkedHashSet<String>();
        Xml.elements(document).forEach(element -> {
            if (element.getLocalName().equals("decision")) {
                decisions.add(element.getAttribute("id"));
                name(element);
            }
            check(element);
        });
        if (decisions.isEmpty()) {
            findings.addForFile("decision-missing");
        }
        return decisions;
    }

    private void name(Element decision) {
        if (decision.getAttributeNS(Extensions.NAMESPACE, "historyTimeToLive").isBlank()
                && decision.getAttributeNS("http://camunda.org/schema/1.0/dmn", "historyTimeToLive")
                        .isBlank()) {
            Xml.add(findings, "decision-history", decision);
        }
        if (decision.getAttribute("name").isBlank()) {
            Xml.add(findings, "node-name", decision);
        }
    }

    private void check(Element element) {
        if (REFUSED.contains(element.getLocalName())) {
            Xml.add(findings, "dmn-element", element, element.getLocalName());
        }
        Xml.attributes(element)
                .filter(attribute -> attribute.getLocalName().equals("expressionLanguage"))
                .filter(attribute -> !feel(attribute.getValue()))
                .forEach(attribute -> Xml.add(findings, "dmn-language", element, attribute.getValue()));
        var text = Xml.ownText(element);
        if (text.contains("${") || text.contains("#{")) {
            Xml.add(findings, "dmn-language", element, text.trim());
        }
    }

    private static boolean feel(String language) {
        return language.equals("feel") || language.matches("https?://www\\.omg\\.org/spec/(FEEL/\\d+|DMN/\\d+/FEEL/)");
    }
}
