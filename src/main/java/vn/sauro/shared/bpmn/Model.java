package vn.sauro.shared.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Reads what a designer declared on an element. */
public final class Model {

    private Model() {}

    /** @return the extension property of the element that is being executed */
    public static Optional<String> property(BpmnModelExecutionContext context, String name) {
        var element = (BaseElement) context.getBpmnModelElementInstance();
        if (element == null || element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    /** @return key of the procedure's step: {@code sixclears:step} of the element, else the process variable {@code step} */
    public static Optional<String> step(BpmnModelExecutionContext context, VariableScope variables) {
        return property(context, "sixclears:step")
                .or(() -> Optional.ofNullable(variables.getVariable("step")).map(Object::toString))
                .filter(step -> !step.isBlank());
    }
}
