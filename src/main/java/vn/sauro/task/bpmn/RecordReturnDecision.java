package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Acceptance;

/** The office keeps a returned task where it is, or gives it to another lead agency. */
@Component
class RecordReturnDecision implements TaskListener {

    private final Acceptance acceptance;

    RecordReturnDecision(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        var reason = (String) task.getVariable("decisionReason");
        if (Boolean.TRUE.equals(task.getVariable("reassigned"))) {
            var head = acceptance.reassign(code, (String) task.getVariable("newLeadAgency"), reason);
            task.getExecution().getProcessInstance().setVariable("leadHead", head.id());
        } else {
            acceptance.keep(code, reason);
        }
    }
}
