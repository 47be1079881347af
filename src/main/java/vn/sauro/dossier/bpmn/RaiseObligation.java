package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Obligations;

/** Tells the applicant what he has to pay, if anything. */
@Component
class RaiseObligation implements JavaDelegate {

    private final Obligations obligations;

    RaiseObligation(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var owed = obligations.raise(execution.getProcessBusinessKey(), execution.getVariable("taxAmount"), (String)
                execution.getVariable("taxNotice"));
        execution.setVariable("nothingOwed", owed.isEmpty());
        execution.setVariable("paid", owed.isEmpty());
        execution.setVariable("atCounter", false);
    }
}
