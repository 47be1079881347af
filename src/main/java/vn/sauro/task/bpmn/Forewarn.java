package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.task.Notices;

/** The due date is near. */
@Component
class Forewarn implements JavaDelegate {

    private final Notices notices;

    Forewarn(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.forewarn(execution.getProcessBusinessKey());
    }
}
