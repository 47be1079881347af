package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Consultations;

/** The asked agency answers. */
@Component
class RecordConsultationAnswer implements TaskListener {

    private final Consultations consultations;

    RecordConsultationAnswer(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void notify(DelegateTask task) {
        consultations.answer(
                (String) task.getVariable("consultationId"),
                Form.chose(task, "agreed"),
                Form.text(task, "answer"),
                Form.text(task, "answerDocument"));
    }
}
