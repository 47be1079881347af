package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.StepSequence;

/** Adds to the name of a task in an interlinked dossier which part it is about: one agency may have several. */
@Component
class NamePart implements TaskListener {

    private final StepSequence steps;

    NamePart(StepSequence steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateTask task) {
        var part = steps.nameOf(task.getExecution().getProcessBusinessKey(), (String) task.getVariable("step"));
        task.setName(task.getName() + ": " + part);
    }
}
