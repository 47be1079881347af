package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.PublicNotices;
import vn.sauro.duty.Duties;

/** The notice was posted: the clock of the dossier stands still. */
@Component
class OpenPublicNotice implements TaskListener {

    private final PublicNotices notices;
    private final Duties duties;

    OpenPublicNotice(PublicNotices notices, Duties duties) {
        this.notices = notices;
        this.duties = duties;
    }

    @Override
    public void notify(DelegateTask task) {
        notices.post(
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("noticePlaces"),
                duties.duty(task.getId()).resultDocument());
        task.getExecution().getProcessInstance().setVariable("disputed", false);
    }
}
