package vn.sauro.engine.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sauro.shared.Refusal;

/** Delegate of the tests' models; lives in a package that models may use, and is a bean only where a test makes it one. */
public class RecordedFacts implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        if ("refuse".equals(execution.getVariable("content"))) {
            throw Refusal.ofField("content", "engine.form.unknown", "Nội dung");
        }
        execution.setVariable("recorded", true);
    }
}
