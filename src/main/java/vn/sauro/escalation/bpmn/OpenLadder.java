package vn.sauro.escalation.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.escalation.Ladder;
import vn.sauro.escalation.LadderCall;
import vn.sauro.escalation.Ladders;
import vn.sauro.shared.bpmn.JobAtWork;

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
        var job = JobAtWork.current();
        var ladder = ladders.open(new LadderCall(
                execution.getProcessBusinessKey(),
                job.processInstance(),
                job.task(),
                execution.getProcessInstanceId(),
                caller == null ? null : caller.getProcessInstanceId(),
                caller == null ? null : caller.getCurrentActivityId()));
        execution.setVariable("ladderId", ladder.map(Ladder::id).orElse(null));
    }
}
