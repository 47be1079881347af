package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.dossier.AllowedPauses;
import vn.sauro.shared.bpmn.Model;

/**
 * The dossier's clock stands still while the task is open, for the reason it declares in {@code sixclears:pause}; the hours
 * remain those of the task's holder.
 */
@Component
class HoldClock implements TaskListener {

    static final String PAUSE = "sixclears:pause";

    private final AllowedPauses pauses;

    HoldClock(AllowedPauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public void notify(DelegateTask task) {
        pauses.begin(
                task.getExecution().getProcessBusinessKey(),
                PauseReason.valueOf(Model.property(task, PAUSE).orElseThrow()),
                Payer.HOLDER,
                null);
    }
}
