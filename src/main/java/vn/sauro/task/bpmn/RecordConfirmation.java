package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Obstacles;

/** Who reported an obstacle confirms that it is gone, or that it still stands. */
@Component
class RecordConfirmation implements TaskListener {

    private final Obstacles obstacles;

    RecordConfirmation(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public void notify(DelegateTask task) {
        obstacles.confirm(
                (String) task.getVariable("obstacleId"), Boolean.TRUE.equals(task.getVariable("confirmed")), (String)
                        task.getVariable("confirmationNote"));
    }
}
