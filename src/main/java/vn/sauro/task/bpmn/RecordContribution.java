package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Contributions;

/** A coordinating agency hands in its part. */
@Component
class RecordContribution implements TaskListener {

    private final Contributions contributions;

    RecordContribution(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public void notify(DelegateTask task) {
        contributions.make(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("agency"),
                (String) task.getVariable("contribution"),
                (String) task.getVariable("contributionDocument"));
    }
}
