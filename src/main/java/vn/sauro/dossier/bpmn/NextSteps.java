package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.StepSequence;

/** Moves the generic model to the next step of the procedure, or back to the step before when a signer returned its product. */
@Component
class NextStep implements JavaDelegate {

    private final StepSequence steps;

    NextStep(StepSequence steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var index = next((Integer) execution.getVariable("stepIndex"), returned(execution));
        var step = steps.step(execution.getProcessBusinessKey(), index);
        execution.setVariable("stepIndex", index);
        execution.setVariable("rework", false);
        execution.setVariable("stepLeft", step.isPresent());
        execution.setVariable("signStep", step.filter(steps::isSigning).isPresent());
        execution.setVariable("step", step.map(each -> each.key()).orElse(null));
    }

    private static int next(Integer index, boolean returned) {
        if (index == null) {
            return 0;
        }
        return returned ? Math.max(0, index - 1) : index + 1;
    }

    private static boolean returned(DelegateExecution execution) {
        return Boolean.TRUE.equals(execution.getVariable("rework"));
    }
}
