package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Discussions;

/** A member of the collective is heard. */
@Component
class RecordOpinion implements TaskListener {

    private final Discussions discussions;

    RecordOpinion(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public void notify(DelegateTask task) {
        discussions.give(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("member"),
                Boolean.TRUE.equals(task.getVariable("agreed")),
                (String) task.getVariable("opinion"));
    }
}
