package vn.sauro.feedback.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.sauro.feedback.FeedbackHandling;

/** A way of handling feedback came to its end. */
@Component
class CloseFeedback implements ExecutionListener {

    private final FeedbackHandling handling;

    CloseFeedback(FeedbackHandling handling) {
        this.handling = handling;
    }

    @Override
    public void notify(DelegateExecution execution) {
        handling.close(execution.getProcessBusinessKey());
    }
}
