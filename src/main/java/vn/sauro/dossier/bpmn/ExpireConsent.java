package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.HouseholdConsents;

/** The household did not answer in time. */
@Component
class ExpireConsent implements JavaDelegate {

    private final HouseholdConsents householdConsents;

    ExpireConsent(HouseholdConsents householdConsents) {
        this.householdConsents = householdConsents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        householdConsents.expire(execution.getProcessBusinessKey());
    }
}
