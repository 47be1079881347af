package vn.sauro.dossier.bpmn;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.DossierFiled;
import vn.sauro.dossier.DossierMessage;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.bpmn.AsPlatform;

/** Leads what happens to a dossier to its process, in the same transaction. */
@Component
class DossierSignals {

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final AsPlatform platform;

    DossierSignals(RuntimeService runtime, RepositoryService models, AsPlatform platform) {
        this.runtime = runtime;
        this.models = models;
        this.platform = platform;
    }

    @EventListener
    void start(DossierFiled filed) {
        var dossier = filed.dossier();
        platform.run(() -> {
            if (models.createProcessDefinitionQuery()
                            .processDefinitionKey(filed.processKey())
                            .active()
                            .count()
                    == 0) {
                throw Refusal.ofField("procedureCode", "dossier.model-missing", filed.processKey());
            }
            runtime.createProcessInstanceByKey(filed.processKey())
                    .businessKey(dossier.code())
                    .setVariable("procedureCode", dossier.procedureCode())
                    .setVariable("receivingUnit", dossier.receivingUnit())
                    .setVariable("resolvingUnit", dossier.resolvingUnit())
                    .setVariable("channel", dossier.channel().name())
                    .setVariable("online", dossier.channel() == Channel.ONLINE)
                    .setVariable("transferNeeded", dossier.transferNeeded())
                    .execute();
        });
    }

    /** @throws Refusal {@code dossier.message-unawaited} where the process does not wait for it; nothing is recorded then */
    @EventListener
    void correlate(DossierMessage message) {
        platform.run(() -> requireOne(
                message,
                runtime.createMessageCorrelation(message.name())
                        .processInstanceBusinessKey(message.code())
                        .setVariables(message.variables())
                        .correlateAllWithResult()));
    }

    private static void requireOne(DossierMessage message, List<MessageCorrelationResult> taken) {
        if (taken.isEmpty()) {
            throw Refusal.of("dossier.message-unawaited", message.code());
        }
        if (taken.size() > 1) {
            throw new IllegalStateException(
                    "%s waits %d times for %s".formatted(message.code(), taken.size(), message.name()));
        }
    }
}
