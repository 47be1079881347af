package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was missing is there; the record was written when it came in. */
@Component
class TakeSupplement implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("supplemented", true);
    }
}
