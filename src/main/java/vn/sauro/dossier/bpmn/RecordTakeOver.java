package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.HandOvers;

/** The settling agency counts what came, and takes the dossier over or says what lacks. */
@Component
class RecordTakeOver implements TaskListener {

    private final HandOvers handOvers;

    RecordTakeOver(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        if (Boolean.TRUE.equals(task.getVariable("takenOver"))) {
            handOvers.takeOver(code, (String) task.getVariable("holder"));
        } else {
            handOvers.returnIncomplete(code, (String) task.getVariable("missingParts"));
        }
    }
}
