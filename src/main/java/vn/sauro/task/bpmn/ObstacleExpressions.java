package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.task.Obstacles;

/** What the models ask about obstacles. */
@Component("obstacles")
public class ObstacleExpressions {

    private final Obstacles obstacles;

    ObstacleExpressions(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    /** Seat of the head of the agency that must act. */
    public String head(DelegateExecution execution) {
        return obstacles.get((String) execution.getVariable("obstacleId")).accountableHead();
    }

    /** Seat of who reported the obstacle. */
    public String reporter(DelegateExecution execution) {
        return obstacles.get((String) execution.getVariable("obstacleId")).reporterPosition();
    }
}
