package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.StepSequence;

/** Moves the generic model to the next steps of the procedure, or back to those before when a signer returned their product. */
@Component
class NextSteps implements JavaDelegate {

    private final StepSequence steps;

    NextSteps(StepSequence steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var group = next((Integer) execution.getVariable(ProcedureSteps.GROUP), returned(execution));
        execution.setVariable(ProcedureSteps.GROUP, group);
        execution.setVariable("rework", false);
        execution.setVariable(
                "stepsLeft",
                !steps.group(execution.getProcessBusinessKey(), group).isEmpty());
    }

    private static int next(Integer group, boolean returned) {
        if (group == null) {
            return 0;
        }
        return returned ? Math.max(0, group - 1) : group + 1;
    }

    private static boolean returned(DelegateExecution execution) {
        return Boolean.TRUE.equals(execution.getVariable("rework"));
    }
}
