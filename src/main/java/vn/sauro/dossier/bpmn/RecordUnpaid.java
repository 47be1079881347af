package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Obligations;

/** The applicant's time to pay is over. */
@Component
class RecordUnpaid implements JavaDelegate {

    private final Obligations obligations;

    RecordUnpaid(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        obligations.lapse(execution.getProcessBusinessKey());
    }
}
