package vn.sauro.feedback.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.feedback.FeedbackHandling;

/** Feedback goes to another agency. */
@Component
class RecordTransfer implements TaskListener {

    private final FeedbackHandling handling;

    RecordTransfer(FeedbackHandling handling) {
        this.handling = handling;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = new FormTexts(task);
        var outside = form.take("transferredTo");
        var agency = form.take("answeringAgency");
        var document = form.take("transferDocument");
        if (form.chosen("sentOutside")) {
            handling.sendOutside(form.code(), outside, document);
        } else {
            handling.transfer(form.code(), agency, document);
        }
    }
}
