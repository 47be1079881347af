package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Acceptance;

/** The lead agency's head accepts and names the officer, or gives the task back once. */
@Component
class RecordAcceptance implements TaskListener {

    private final Acceptance acceptance;

    RecordAcceptance(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        if (Boolean.TRUE.equals(task.getVariable("accepted"))) {
            var officer = acceptance.accept(code, (String) task.getVariable("officer"));
            task.getExecution().getProcessInstance().setVariable("officer", officer.id());
        } else {
            acceptance.giveBack(code, task.getId(), (String) task.getVariable("returnReason"));
        }
    }
}
