package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Payments;

/** The applicant's time to pay is over. */
@Component
class RecordUnpaid implements JavaDelegate {

    private final Payments payments;

    RecordUnpaid(Payments payments) {
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        payments.lapse(execution.getProcessBusinessKey());
    }
}
