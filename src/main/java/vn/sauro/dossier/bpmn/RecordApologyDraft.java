package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Apologies;

/** An officer drafts an apology, or answers for it that the result comes in time. */
@Component
class RecordApologyDraft implements TaskListener {

    private final Apologies apologies;

    RecordApologyDraft(Apologies apologies) {
        this.apologies = apologies;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        if (Form.chose(task, "onTime")) {
            apologies.onTime(code, Form.text(task, "delayReason"), Form.holder(task));
        } else {
            apologies.draft(
                    code,
                    Form.text(task, "delayReason"),
                    Form.text(task, "responsibleUnit"),
                    Form.date(task, "newDate"),
                    Form.holder(task));
        }
    }
}
