package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Results;

/** Tells the applicant once more that the result is ready. */
@Component
class RemindPickUp implements JavaDelegate {

    private final Results results;

    RemindPickUp(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.remind(execution.getProcessBusinessKey());
    }
}
