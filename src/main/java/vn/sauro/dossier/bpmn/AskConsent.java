package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.HouseholdConsents;

/** Asks the household for its consent; the dossier's clock stands still meanwhile. */
@Component
class AskConsent implements JavaDelegate {

    private final HouseholdConsents householdConsents;

    AskConsent(HouseholdConsents householdConsents) {
        this.householdConsents = householdConsents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        householdConsents.ask(execution.getProcessBusinessKey());
    }
}
