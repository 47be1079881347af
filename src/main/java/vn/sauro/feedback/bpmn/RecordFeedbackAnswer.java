package vn.sauro.feedback.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.feedback.FeedbackHandling;

/** Whoever looked into feedback answers. */
@Component
class RecordFeedbackAnswer implements TaskListener {

    private final FeedbackHandling handling;

    RecordFeedbackAnswer(FeedbackHandling handling) {
        this.handling = handling;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = new FormTexts(task);
        handling.answer(form.code(), form.take("finding"), form.take("answer"), form.take("answerDocument"));
    }
}
