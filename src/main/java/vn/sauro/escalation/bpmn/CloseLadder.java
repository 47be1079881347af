package vn.sauro.escalation.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.escalation.Ladders;

/** The asynchronous last step of a ladder: records the end, and the caller goes on in a transaction of its own. */
@Component
class CloseLadder implements JavaDelegate {

    private final Ladders ladders;

    CloseLadder(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ladders.recordEnd((String) execution.getVariable("ladderId"));
    }
}
