package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.HandOvers;

/** The receiving agency sends a dossier to the one that settles it. */
@Component
class RecordSending implements TaskListener {

    private final HandOvers handOvers;

    RecordSending(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void notify(DelegateTask task) {
        handOvers.send(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("sendingMeans"),
                (String) task.getVariable("sendingDocument"),
                (String) task.getVariable("sendingNote"));
    }
}
