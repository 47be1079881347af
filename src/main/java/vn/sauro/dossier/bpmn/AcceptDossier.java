package vn.sauro.dossier.bpmn;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.LegalDates;
import vn.sauro.dossier.Receipts;

/** Accepts a dossier, and gives its process the two dates that the settlement's timers wait for. */
@Component
class AcceptDossier implements JavaDelegate {

    private final Receipts receipts;
    private final Deadlines deadlines;

    AcceptDossier(Receipts receipts, Deadlines deadlines) {
        this.receipts = receipts;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = execution.getProcessBusinessKey();
        receipts.accept(code);
        var dates = deadlines.legalDates(code).orElseThrow();
        execution.setVariable(LegalDates.LEGAL_DUE, Date.from(dates.dueAt()));
        execution.setVariable(LegalDates.APOLOGY_DUE, Date.from(dates.apologyAt()));
    }
}
