package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Stops;

/** Stops the dossier. */
@Component
class StopDossier implements JavaDelegate {

    private final Stops stops;

    StopDossier(Stops stops) {
        this.stops = stops;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stops.stop(execution.getProcessBusinessKey());
    }
}
