package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Discussions;

/** One person decides after the opinions were heard. */
@Component
class RecordApproach implements TaskListener {

    private final Discussions discussions;

    RecordApproach(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public void notify(DelegateTask task) {
        discussions.decide(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("reviewer"),
                (String) task.getVariable("approach"),
                (String) task.getVariable("decisionDocument"),
                (String) task.getVariable("expectedBenefit"));
    }
}
