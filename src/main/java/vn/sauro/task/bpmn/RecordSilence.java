package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.task.Contributions;

/** The deadline of a contribution passed without an answer. */
@Component
class RecordSilence implements JavaDelegate {

    private final Contributions contributions;

    RecordSilence(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        contributions.silent(execution.getProcessBusinessKey(), (String) execution.getVariable("agency"));
    }
}
