package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Submissions;

/** The leader in charge accepts the product, or sends it back. */
@Component
class RecordReview implements TaskListener {

    private final Submissions submissions;

    RecordReview(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        var note = (String) task.getVariable("reviewNote");
        if (Boolean.TRUE.equals(task.getVariable("approved"))) {
            submissions.accept(code, (String) task.getVariable("quality"), note);
        } else {
            submissions.sendBack(code, note);
        }
    }
}
