package vn.sauro.dossier.bpmn;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.shared.bpmn.Entered;

/** Until when the household may answer. */
@Component("household")
public class HouseholdExpressions {

    private final HouseholdConsents consents;

    HouseholdExpressions(HouseholdConsents consents) {
        this.consents = consents;
    }

    /** Opens the clock of the answer for the task that is being entered. */
    public Date consentDue(DelegateExecution execution) {
        var waiting = Entered.from(execution);
        return Date.from(consents.await(waiting.getProcessBusinessKey(), waiting.getActivityInstanceId()));
    }
}
