package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.LinkedParts;

/** The service centre passes the late agency's apology on to the applicant. */
@Component
class PassOnApology implements JavaDelegate {

    private final LinkedParts linkedParts;

    PassOnApology(LinkedParts linkedParts) {
        this.linkedParts = linkedParts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        linkedParts.passOn(execution.getProcessBusinessKey(), (String) execution.getVariable("step"));
    }
}
