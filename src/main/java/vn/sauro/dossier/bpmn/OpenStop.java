package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Stops;

/** Takes up the reason to stop. */
@Component
class OpenStop implements JavaDelegate {

    private final Stops stops;

    OpenStop(Stops stops) {
        this.stops = stops;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stops.open(execution.getProcessBusinessKey(), (String) execution.getVariable("stopReason"));
    }
}
