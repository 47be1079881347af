package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.FourEyes;
import vn.sauro.shared.bpmn.Model;

/** Whoever drafted in the tasks that this one declares in {@code sixclears:drafted-in} does not sign, not even as substitute. */
@Component
class NotTheDrafter implements TaskListener {

    private final FourEyes fourEyes;

    NotTheDrafter(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public void notify(DelegateTask task) {
        fourEyes.requireOther(
                task.getExecution().getProcessBusinessKey(),
                Model.property(task, "sixclears:drafted-in").orElseThrow());
    }
}
