package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.PauseReason;
import vn.sauro.dossier.AllowedPauses;
import vn.sauro.shared.bpmn.Model;

/** The task is done, so the dossier's clock goes on. */
@Component
class ReleaseClock implements TaskListener {

    private final AllowedPauses pauses;

    ReleaseClock(AllowedPauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public void notify(DelegateTask task) {
        pauses.end(
                task.getExecution().getProcessBusinessKey(),
                PauseReason.valueOf(Model.property(task, HoldClock.PAUSE).orElseThrow()));
    }
}
