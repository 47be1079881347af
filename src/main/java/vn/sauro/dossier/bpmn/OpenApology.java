package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Apologies;

/** Looks whether the dossier may be given a new appointment. */
@Component
class OpenApology implements JavaDelegate {

    private final Apologies apologies;

    OpenApology(Apologies apologies) {
        this.apologies = apologies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("reappointed", apologies.used(execution.getProcessBusinessKey()));
    }
}
