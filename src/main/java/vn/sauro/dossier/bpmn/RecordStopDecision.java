package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Stops;

/** The competent person stops the dossier or lets it go on. */
@Component
class RecordStopDecision implements TaskListener {

    private final Stops stops;

    RecordStopDecision(Stops stops) {
        this.stops = stops;
    }

    @Override
    public void notify(DelegateTask task) {
        var code = task.getExecution().getProcessBusinessKey();
        var note = Form.text(task, "stopNote");
        if (Form.chose(task, "stopped")) {
            stops.grant(code, Form.text(task, "feeHandling"), Form.text(task, "stopDocument"), note, Form.holder(task));
        } else {
            stops.decline(code, note, Form.holder(task));
        }
    }
}
