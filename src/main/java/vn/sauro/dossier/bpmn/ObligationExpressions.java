package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Obligation;
import vn.sauro.dossier.Payments;

/** What the counter sees of a payment that somebody else reported. */
@Component("obligation")
public class ObligationExpressions {

    private final Payments payments;

    ObligationExpressions(Payments payments) {
        this.payments = payments;
    }

    /** @return whole dong */
    public String amount(DelegateExecution execution) {
        return reported(execution).amount().toPlainString();
    }

    public String reference(DelegateExecution execution) {
        return reported(execution).reference();
    }

    private Obligation reported(DelegateExecution execution) {
        return payments.of(execution.getProcessBusinessKey()).stream()
                .filter(each -> each.state() == Obligation.State.REPORTED)
                .findFirst()
                .orElseThrow();
    }
}
