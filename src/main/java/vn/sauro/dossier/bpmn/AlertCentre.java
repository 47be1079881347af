package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.LinkedParts;

/** The agency has not acknowledged its part in time. */
@Component
class AlertCentre implements JavaDelegate {

    private final LinkedParts linkedParts;

    AlertCentre(LinkedParts linkedParts) {
        this.linkedParts = linkedParts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        linkedParts.alert(execution.getProcessBusinessKey(), (String) execution.getVariable("step"));
    }
}
