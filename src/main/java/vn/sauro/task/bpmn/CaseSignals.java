package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.shared.bpmn.AsPlatform;
import vn.sauro.task.CaseMessage;
import vn.sauro.task.TaskAssigned;

/** Leads what the task module decides to the case's process, in the same transaction. */
@Component
class CaseSignals {

    private final RuntimeService runtime;
    private final AsPlatform platform;

    CaseSignals(RuntimeService runtime, AsPlatform platform) {
        this.runtime = runtime;
        this.platform = platform;
    }

    @EventListener
    void start(TaskAssigned assigned) {
        platform.run(() -> runtime.createProcessInstanceByKey("AssignedTask")
                .businessKey(assigned.caseCode())
                .setVariable(StartForm.REGISTERED, true)
                .execute());
    }

    @EventListener
    void correlate(CaseMessage message) {
        platform.run(() -> runtime.createMessageCorrelation(message.name())
                .processInstanceBusinessKey(message.caseCode())
                .setVariables(message.variables())
                .correlate());
    }
}
