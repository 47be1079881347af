package vn.sauro.escalation.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.escalation.Ladders;

/** Records that the level that was asked did not answer in time. */
@Component
class RecordRungSilent implements JavaDelegate {

    private final Ladders ladders;

    RecordRungSilent(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ladders.silent(execution.getProcessInstanceId());
    }
}
