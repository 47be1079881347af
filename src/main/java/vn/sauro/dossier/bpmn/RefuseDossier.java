package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Refusals;

/** Sends the signed refusal. */
@Component
class RefuseDossier implements JavaDelegate {

    private final Refusals refusals;

    RefuseDossier(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        refusals.refuse(execution.getProcessBusinessKey());
        execution.setVariable("refused", true);
    }
}
