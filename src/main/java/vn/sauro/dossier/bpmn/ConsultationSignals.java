package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.ConsultationAsked;
import vn.sauro.dossier.ConsultationSettled;
import vn.sauro.dossier.SettlementEnded;
import vn.sauro.shared.bpmn.AsPlatform;

/**
 * Runs an agency's answer beside the procedure that asked: it stays due after silence has freed the procedure, until the dossier
 * is settled.
 */
@Component
class ConsultationSignals {

    private static final String ANSWER = "AnswerConsultation";

    private final RuntimeService runtime;
    private final AsPlatform platform;

    ConsultationSignals(RuntimeService runtime, AsPlatform platform) {
        this.runtime = runtime;
        this.platform = platform;
    }

    @EventListener
    void start(ConsultationAsked asked) {
        var consultation = asked.consultation();
        platform.run(() -> runtime.createProcessInstanceByKey(ANSWER)
                .businessKey(consultation.code())
                .setVariable("consultationId", consultation.id())
                .execute());
    }

    @EventListener
    void goOn(ConsultationSettled settled) {
        platform.run(() -> runtime.createMessageCorrelation("ConsultationSettled")
                .processInstanceBusinessKey(settled.code())
                .processInstanceVariableEquals("consultationId", settled.consultationId())
                .setVariable("consulted", true)
                .setVariable("deemedConsent", settled.deemedConsent())
                .correlate());
    }

    @EventListener
    void end(SettlementEnded ended) {
        platform.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(ANSWER)
                .processInstanceBusinessKey(ended.code())
                .list()
                .forEach(instance -> runtime.createMessageCorrelation("SettlementEnded")
                        .processInstanceId(instance.getId())
                        .correlate()));
    }
}
