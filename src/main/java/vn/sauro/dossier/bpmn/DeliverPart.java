package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.LinkedParts;

/** The result of a part is ready for the applicant. */
@Component
class DeliverPart implements JavaDelegate {

    private final LinkedParts linkedParts;

    DeliverPart(LinkedParts linkedParts) {
        this.linkedParts = linkedParts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        linkedParts.deliver(execution.getProcessBusinessKey(), (String) execution.getVariable("step"));
    }
}
