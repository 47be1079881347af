package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.Obstacles;

/** The agency that an obstacle names answers. */
@Component
class RecordResolution implements TaskListener {

    private final Obstacles obstacles;

    RecordResolution(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public void notify(DelegateTask task) {
        obstacles.answer(
                (String) task.getVariable("obstacleId"),
                Boolean.TRUE.equals(task.getVariable("removed")),
                (String) task.getVariable("resolution"),
                (String) task.getVariable("resolutionDocument"));
    }
}
