package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Verifications;

/** The part has to be verified, so its time is lengthened as the rule says. */
@Component
class LengthenForVerification implements JavaDelegate {

    private final Verifications verifications;

    LengthenForVerification(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifications.begin(
                execution.getProcessBusinessKey(),
                (String) execution.getVariable("step"),
                (String) execution.getVariable("verificationReason"),
                (String) execution.getVariable("verificationDocument"));
    }
}
