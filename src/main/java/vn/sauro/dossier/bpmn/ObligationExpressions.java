package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Obligation;
import vn.sauro.dossier.Obligations;

/** What the counter sees of a payment that somebody else reported. */
@Component("obligation")
public class ObligationExpressions {

    private final Obligations obligations;

    ObligationExpressions(Obligations obligations) {
        this.obligations = obligations;
    }

    /** @return whole dong */
    public String amount(DelegateExecution execution) {
        return reported(execution).amount().toPlainString();
    }

    public String reference(DelegateExecution execution) {
        return reported(execution).reference();
    }

    private Obligation reported(DelegateExecution execution) {
        return obligations.of(execution.getProcessBusinessKey()).stream()
                .filter(each -> each.state() == Obligation.State.REPORTED)
                .findFirst()
                .orElseThrow();
    }
}
