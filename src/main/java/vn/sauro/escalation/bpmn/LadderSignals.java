package vn.sauro.escalation.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.escalation.LadderEnded;
import vn.sauro.escalation.LadderRestarted;
import vn.sauro.shared.bpmn.AsPlatform;

/** Leads the end and the restart of a ladder to its process instances. */
@Component
class LadderSignals {

    private final RuntimeService runtime;
    private final AsPlatform platform;

    LadderSignals(RuntimeService runtime, AsPlatform platform) {
        this.runtime = runtime;
        this.platform = platform;
    }

    @EventListener
    void end(LadderEnded ended) {
        platform.run(() -> runtime.createMessageCorrelation("WorkCompleted")
                .processInstanceId(ended.ladder().processInstanceId())
                .correlateAll());
    }

    /**
     * The overdue timer has fired and does not fire again; the caller's ladder activity starts once more instead. It gets a scope
     * of its own below the calling process instance, as the escalation would have made it: several ladders may climb in one
     * instance, and the scope of the one that ended is no place for another.
     */
    @EventListener
    void restart(LadderRestarted restarted) {
        var caller = restarted.old().callerInstanceId();
        platform.run(() -> runtime.createProcessInstanceModification(caller)
                .startBeforeActivity(restarted.old().callerActivityId(), caller)
                .execute());
    }
}
