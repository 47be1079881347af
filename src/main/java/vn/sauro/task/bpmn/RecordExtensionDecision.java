package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.ExtensionDecisions;

/** The level that set the deadline decides on an extension. */
@Component
class RecordExtensionDecision implements TaskListener {

    private final ExtensionDecisions decisions;

    RecordExtensionDecision(ExtensionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        var id = (String) task.getVariable("extensionId");
        var reason = (String) task.getVariable("decisionReason");
        var document = (String) task.getVariable("decisionDocument");
        if (Boolean.TRUE.equals(task.getVariable("approved"))) {
            decisions.approve(id, reason, document);
        } else if (Boolean.TRUE.equals(task.getVariable("counterProposed"))) {
            decisions.counterPropose(id, FormDates.read(task, "counterDate"), reason, document);
        } else {
            decisions.refuse(id, reason, document);
        }
    }
}
