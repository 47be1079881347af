package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.ConsultationAsked;
import vn.sauro.dossier.ConsultationSettled;
import vn.sauro.dossier.FollowUpOpened;
import vn.sauro.dossier.SettlementEnded;
import vn.sauro.shared.bpmn.AsPlatform;

/**
 * Runs the duties that outlive the process that asked for them: an agency's answer, which stays due after its silence has
 * freed the procedure, and a follow-up, which may come when the dossier is closed.
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
        start(
                ANSWER,
                asked.consultation().code(),
                "consultationId",
                asked.consultation().id());
    }

    @EventListener
    void start(FollowUpOpened opened) {
        start(
                "FollowUp",
                opened.followUp().code(),
                "followUpId",
                opened.followUp().id());
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

    private void start(String process, String code, String variable, String id) {
        platform.run(() -> runtime.createProcessInstanceByKey(process)
                .businessKey(code)
                .setVariable(variable, id)
                .execute());
    }
}
