package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Supplements;

/** The applicant's time to supplement is over. */
@Component
class ExpireSupplement implements JavaDelegate {

    private final Supplements supplements;

    ExpireSupplement(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        supplements.expire(execution.getProcessBusinessKey());
        execution.setVariable("supplemented", false);
    }
}
