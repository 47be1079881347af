package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Refusals;

/** The competent person signs a refusal, sends it back, or lets the dossier be settled. */
@Component
class RecordRefusalSignature implements TaskListener {

    private final Refusals refusals;

    RecordRefusalSignature(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        var note = Form.text(task, "signNote");
        if (Form.chose(task, "signed")) {
            refusals.sign(code, Form.text(task, "letterNumber"), note, Form.holder(task));
        } else if (Form.chose(task, "redraft")) {
            refusals.sendBack(code, note, Form.holder(task));
        } else {
            refusals.decline(code, note, Form.holder(task));
            task.getExecution().getProcessInstance().setVariable("refused", false);
        }
    }
}
