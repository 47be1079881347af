package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Receipts;

/** Declines a dossier at the counter: as the officer says, or because it was not supplemented. */
@Component
class DeclineDossier implements JavaDelegate {

    private final Receipts receipts;

    DeclineDossier(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = execution.getProcessBusinessKey();
        var reason = (String) execution.getVariable("declineReason");
        if (reason == null) {
            receipts.declineUnsupplemented(code);
        } else {
            receipts.decline(code, reason, (String) execution.getVariable("declineBasis"), (String)
                    execution.getVariable("declineGuidance"));
        }
    }
}
