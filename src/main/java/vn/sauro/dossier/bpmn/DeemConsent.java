package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Consultations;

/** The asked agency stayed silent. */
@Component
class DeemConsent implements JavaDelegate {

    private final Consultations consultations;

    DeemConsent(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.deemConsent((String) execution.getVariable("consultationId"));
    }
}
