package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.SupplementRequest;
import vn.sauro.dossier.Supplements;
import vn.sauro.shared.Refusal;

/** An officer asks for what is missing, or finds the dossier complete after all. */
@Component
class RecordSupplementRequest implements TaskListener {

    private final Supplements supplements;

    RecordSupplementRequest(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void notify(DelegateTask task) {
        var execution = task.getExecution();
        if (Form.chose(task, "notNeeded")) {
            execution.getProcessInstance().setVariable("supplemented", true);
            return;
        }
        supplements.request(
                execution.getProcessBusinessKey(),
                stage((String) task.getVariable("stage")),
                new SupplementRequest.Draft(
                        Form.text(task, "missing"),
                        Form.text(task, "supplementReason"),
                        Form.text(task, "guidance"),
                        Form.text(task, "overrideReason")),
                Form.holder(task));
    }

    private static SupplementRequest.Stage stage(String name) {
        try {
            return SupplementRequest.Stage.valueOf(String.valueOf(name));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of("dossier.supplement-stage", String.valueOf(name));
        }
    }
}
