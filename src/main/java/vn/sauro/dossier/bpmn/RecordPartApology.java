package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.LinkedParts;
import vn.sauro.duty.Duties;

/** The late agency has apologised for its part. */
@Component
class RecordPartApology implements TaskListener {

    private final LinkedParts parts;
    private final Duties duties;

    RecordPartApology(LinkedParts parts, Duties duties) {
        this.parts = parts;
        this.duties = duties;
    }

    @Override
    public void notify(DelegateTask task) {
        parts.apologise(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("step"),
                (String) task.getVariable("apologyReason"),
                (String) task.getVariable("promisedOn"),
                duties.duty(task.getId()).resultDocument());
    }
}
