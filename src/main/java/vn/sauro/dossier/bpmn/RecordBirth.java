package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whether an identity card is asked for as well; a box that nobody ticked says no. */
@Component
class RecordBirth implements TaskListener {

    private static final String REQUESTED = "identityRequested";

    @Override
    public void notify(DelegateTask task) {
        task.getExecution()
                .getProcessInstance()
                .setVariable(REQUESTED, Boolean.TRUE.equals(task.getVariable(REQUESTED)));
    }
}
