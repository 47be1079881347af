package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Results;

/** The result is there. */
@Component
class ResolveDossier implements JavaDelegate {

    private final Results results;

    ResolveDossier(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.resolve(execution.getProcessBusinessKey());
    }
}
