package vn.sauro.shared.bpmn;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads what a designer declared on an element. */
public final class Model {

    private Model() {}

    /** @return the extension property of the element that is being executed */
    public static Optional<String> property(BpmnModelExecutionContext context, String name) {
        return Optional.ofNullable(Declarations.of(context).get(name));
    }

    /** @return key of the procedure's step: {@code sixclears:step} of the element, else the process variable {@code step} */
    public static Optional<String> step(BpmnModelExecutionContext context, VariableScope variables) {
        return property(context, "sixclears:step")
                .or(() -> Optional.ofNullable(variables.getVariable("step")).map(Object::toString))
                .filter(step -> !step.isBlank());
    }
}
