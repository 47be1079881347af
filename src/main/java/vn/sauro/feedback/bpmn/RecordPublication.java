package vn.sauro.feedback.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.feedback.FeedbackHandling;

/** The office publishes the outcome, or says why not. */
@Component
class RecordPublication implements TaskListener {

    private final FeedbackHandling handling;

    RecordPublication(FeedbackHandling handling) {
        this.handling = handling;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = new FormTexts(task);
        if (form.chosen("published")) {
            handling.publish(form.code(), form.take("publicTitle"), form.take("publicAnswer"));
        } else {
            handling.withhold(form.code(), form.take("withheldReason"));
        }
    }
}
