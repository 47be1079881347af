package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Submissions;

/** The officer submits the product. */
@Component
class RecordSubmission implements TaskListener {

    private final Submissions submissions;

    RecordSubmission(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public void notify(DelegateTask task) {
        submissions.submit(
                task.getExecution().getProcessBusinessKey(), (String) task.getVariable("productDescription"), (String)
                        task.getVariable("productDocument"));
    }
}
