package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.StepSequence;

/** Gives a task of the generic model the name of its step. */
@Component
class NameStep implements TaskListener {

    private final StepSequence steps;

    NameStep(StepSequence steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setName(steps.nameOf(task.getExecution().getProcessBusinessKey(), (String) task.getVariable("step")));
    }
}
