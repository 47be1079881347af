package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.LinkedParts;

/** The agency has the part. */
@Component
class AcknowledgePart implements TaskListener {

    private final LinkedParts linkedParts;

    AcknowledgePart(LinkedParts linkedParts) {
        this.linkedParts = linkedParts;
    }

    @Override
    public void notify(DelegateTask task) {
        linkedParts.acknowledge(task.getExecution().getProcessBusinessKey(), (String) task.getVariable("step"));
    }
}
