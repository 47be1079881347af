package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.FollowUps;

/** Somebody has looked into it. */
@Component
class RecordFollowUp implements TaskListener {

    private final FollowUps followUps;

    RecordFollowUp(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void notify(DelegateTask task) {
        followUps.handle(
                (String) task.getVariable("followUpId"),
                Form.text(task, "conclusion"),
                Form.text(task, "followUpDocument"));
    }
}
