package vn.sauro.escalation.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.escalation.Ladder;
import vn.sauro.escalation.Ladders;

/** Finds the overdue duty that this ladder climbs for. */
@Component
class OpenLadder implements JavaDelegate {

    private final Ladders ladders;

    OpenLadder(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caller = execution.getProcessInstance().getSuperExecution();
        var ladder = ladders.open(
                execution.getProcessBusinessKey(),
                execution.getProcessInstanceId(),
                caller == null ? null : caller.getProcessInstanceId(),
                caller == null ? null : caller.getCurrentActivityId());
        execution.setVariable("ladderId", ladder.map(Ladder::id).orElse(null));
    }
}
