package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.DossierMessage;
import vn.sauro.shared.bpmn.AsPlatform;

/** Leads what happens to a dossier to its process, in the same transaction. */
@Component
class DossierSignals {

    private final RuntimeService runtime;
    private final AsPlatform platform;

    DossierSignals(RuntimeService runtime, AsPlatform platform) {
        this.runtime = runtime;
        this.platform = platform;
    }

    @EventListener
    void correlate(DossierMessage message) {
        platform.run(() -> runtime.createMessageCorrelation(message.name())
                .processInstanceBusinessKey(message.code())
                .setVariables(message.variables())
                .correlate());
    }
}
