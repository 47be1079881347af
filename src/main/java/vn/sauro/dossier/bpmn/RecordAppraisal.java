package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Words;

/** Whoever names agencies to be asked says what they are asked. */
@Component
class RecordAppraisal implements TaskListener {

    private final HouseOpinions opinions;

    RecordAppraisal(HouseOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!opinions.roles(task.getExecution()).isEmpty()) {
            Words.required("question", (String) task.getVariable("question"), 2_000);
        }
    }
}
