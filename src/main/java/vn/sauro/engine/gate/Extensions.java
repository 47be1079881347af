package vn.sauro.engine.gate;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the designer wrote into an element beyond BPMN. */
final class Extensions {

    static final String NAMESPACE = BpmnModelConstants.CAMUNDA_NS;

    private Extensions() {}

    /** @return the attribute of the Camunda namespace, trimmed; empty when absent or blank */
    static Optional<String> attribute(BaseElement element, String name) {
        return text(element.getAttributeValueNs(NAMESPACE, name));
    }

    static Optional<String> property(BaseElement element, String name) {
        return children(element, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream()
                        .filter(property -> name.equals(property.getCamundaName()))
                        .findFirst())
                .flatMap(property -> text(property.getCamundaValue()));
    }

    static Optional<String> input(BaseElement element, String name) {
        return children(element, CamundaInputOutput.class)
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream()
                        .filter(parameter -> name.equals(parameter.getCamundaName()))
                        .findFirst())
                .flatMap(parameter -> text(parameter.getTextContent()));
    }

    static Optional<String> text(String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.trim());
    }

    private static <T extends ModelElementInstance> Optional<T> children(BaseElement element, Class<T> type) {
        return Optional.ofNullable(element.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getChildElementsByType(type).stream().findFirst());
    }
}
