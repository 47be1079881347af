package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Extensions;

/** The level that set the deadline decides on an extension. */
@Component
class RecordExtensionDecision implements TaskListener {

    private final Extensions extensions;

    RecordExtensionDecision(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void notify(DelegateTask task) {
        var id = (String) task.getVariable("extensionId");
        var reason = (String) task.getVariable("decisionReason");
        var document = (String) task.getVariable("decisionDocument");
        if (Boolean.TRUE.equals(task.getVariable("approved"))) {
            extensions.approve(id, reason, document);
        } else if (Boolean.TRUE.equals(task.getVariable("counterProposed"))) {
            extensions.counterPropose(id, FormDates.read(task, "counterDate"), reason, document);
        } else {
            extensions.refuse(id, reason, document);
        }
    }
}
