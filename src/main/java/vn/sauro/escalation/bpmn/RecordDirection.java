package vn.sauro.escalation.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.escalation.Ladders;

/** Records what the level that was asked directs. */
@Component
class RecordDirection implements TaskListener {

    private final Ladders ladders;

    RecordDirection(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public void notify(DelegateTask task) {
        ladders.answer(
                task.getId(),
                Boolean.TRUE.equals(task.getVariable("directed")) ? "DIRECTED" : "REASSIGN_PROPOSED",
                (String) task.getVariable("direction"),
                (String) task.getVariable("directionDocument"));
    }
}
