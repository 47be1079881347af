package vn.sauro.dossier.bpmn;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.DossierChecked;
import vn.sauro.dossier.ReceiptDecision;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.bpmn.AsPlatform;

/** Completes the check of a dossier for who decided on it at the counter: the person stays the actor and must hold the duty. */
@Component
class ReceiptSignals {

    private static final String CHECK = "UserTask_CheckDossier";

    private final TaskService tasks;
    private final AsPlatform platform;

    ReceiptSignals(TaskService tasks, AsPlatform platform) {
        this.tasks = tasks;
        this.platform = platform;
    }

    @EventListener
    void complete(DossierChecked checked) {
        platform.run(() -> {
            var check = tasks.createTaskQuery()
                    .processInstanceBusinessKey(checked.code())
                    .taskDefinitionKey(CHECK)
                    .singleResult();
            if (check == null) {
                throw Refusal.of("dossier.check-missing", checked.code());
            }
            tasks.complete(check.getId(), form(checked.decision()));
        });
    }

    private static Map<String, Object> form(ReceiptDecision decision) {
        var form = new HashMap<String, Object>();
        form.put("outcome", decision.outcome().code());
        if (decision.outcome() == ReceiptDecision.Outcome.NOT_ACCEPTED) {
            form.put("declineReason", decision.reason());
            form.put("declineBasis", decision.basis());
            form.put("declineGuidance", decision.guidance());
        }
        return form;
    }
}
