package vn.sauro.dossier.bpmn;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.StepSequence;

/** What the generic model asks about the steps that it runs: {@code ${procedureSteps.group(execution)}}. */
@Component
public class ProcedureSteps {

    /** Process variable of the generic model: which group of steps it is at, from 0. */
    static final String GROUP = "stepGroup";

    private final StepSequence steps;

    ProcedureSteps(StepSequence steps) {
        this.steps = steps;
    }

    /** Keys of the steps that are done now, all at the same time. */
    public List<String> group(DelegateExecution execution) {
        return steps.group(execution.getProcessBusinessKey(), (Integer) execution.getVariable(GROUP));
    }

    /** Whether the step {@code step} is one in which somebody signs, by the catalogue. */
    public boolean signing(DelegateExecution execution) {
        return steps.isSigning(execution.getProcessBusinessKey(), (String) execution.getVariable("step"));
    }
}
