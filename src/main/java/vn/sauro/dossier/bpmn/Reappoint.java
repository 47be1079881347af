package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Apologies;

/** Sends the signed apology and moves the appointment. */
@Component
class Reappoint implements JavaDelegate {

    private final Apologies apologies;

    Reappoint(Apologies apologies) {
        this.apologies = apologies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        apologies.reappoint(execution.getProcessBusinessKey());
    }
}
