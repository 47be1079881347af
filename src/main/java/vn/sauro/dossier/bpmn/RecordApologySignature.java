package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Apologies;

/** The head signs an apology, sends it back, or keeps the appointment. */
@Component
class RecordApologySignature implements TaskListener {

    private final Apologies apologies;

    RecordApologySignature(Apologies apologies) {
        this.apologies = apologies;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        var note = Form.text(task, "signNote");
        if (Form.chose(task, "signed")) {
            apologies.sign(code, Form.text(task, "letterNumber"), note, Form.holder(task));
        } else if (Form.chose(task, "redraft")) {
            apologies.sendBack(code, note, Form.holder(task));
        } else {
            apologies.decline(code, note, Form.holder(task));
        }
    }
}
