package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Consultations;

/** Asks the agency that the process names. */
@Component
class AskAgency implements JavaDelegate {

    private final Consultations consultations;

    AskAgency(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = consultations.ask(
                execution.getProcessBusinessKey(),
                (String) execution.getVariable("consultedRole"),
                (String) execution.getVariable("consultedUnit"),
                (String) execution.getVariable("question"));
        execution.setVariable("consultationId", id);
    }
}
