package vn.sauro.shared.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * The activity that is being entered. Input mappings are evaluated in the scope outside it, so that {@code execution} there
 * knows neither the activity nor what earlier mappings set.
 */
public final class Entered {

    private Entered() {}

    public static DelegateExecution from(DelegateExecution outside) {
        var entered = Context.getBpmnExecutionContext();
        return entered == null ? outside : entered.getExecution();
    }
}
