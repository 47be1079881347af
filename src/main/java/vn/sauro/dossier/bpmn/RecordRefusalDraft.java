package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Refusals;

/** An officer drafts a refusal. */
@Component
class RecordRefusalDraft implements TaskListener {

    private final Refusals refusals;

    RecordRefusalDraft(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        refusals.draft(
                task.getExecution().getProcessBusinessKey(),
                Form.text(task, "refusalReason"),
                Form.text(task, "legalBasis"),
                Form.holder(task));
    }
}
