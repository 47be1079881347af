package vn.sauro.feedback.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.feedback.Ratings;

/** The head of the centre says what was done about a low rating. */
@Component
class RecordFollowUp implements TaskListener {

    private final Ratings ratings;

    RecordFollowUp(Ratings ratings) {
        this.ratings = ratings;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = new FormTexts(task);
        ratings.followUp(form.code(), form.chosen("improved") ? "improved" : "explained", form.take("followUp"));
    }
}
