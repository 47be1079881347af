package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Directions;

/** The leader directs who settles a matter that no procedure covers. */
@Component
class RecordMatterDirection implements TaskListener {

    private final Directions directions;

    RecordMatterDirection(Directions directions) {
        this.directions = directions;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!Boolean.TRUE.equals(task.getVariable("directed"))) {
            return;
        }
        var proposed = Boolean.TRUE.equals(task.getVariable("entryProposed"));
        directions.direct(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("holder"),
                new Directions.Order(
                        (String) task.getVariable("responsiblePosition"),
                        ((Number) task.getVariable("termDays")).intValue(),
                        (String) task.getVariable("expectedProduct"),
                        (String) task.getVariable("direction"),
                        proposed ? (String) task.getVariable("entryName") : null,
                        proposed ? (String) task.getVariable("entryField") : null));
    }
}
