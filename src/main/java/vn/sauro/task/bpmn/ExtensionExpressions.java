package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.task.Extensions;

/** What the models ask about extension requests. */
@Component("extensions")
public class ExtensionExpressions {

    private final Extensions extensions;

    ExtensionExpressions(Extensions extensions) {
        this.extensions = extensions;
    }

    /** Seat of the level that set the deadline. */
    public String approver(DelegateExecution execution) {
        return extensions.get((String) execution.getVariable("extensionId")).approverPosition();
    }

    /** Seat of the lead's officer who asked. */
    public String requester(DelegateExecution execution) {
        return extensions.get((String) execution.getVariable("extensionId")).requesterPosition();
    }
}
