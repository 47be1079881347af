package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.task.Extensions;

/** Moves the legal clock to the date that was granted. */
@Component
class ApplyExtension implements JavaDelegate {

    private final Extensions extensions;

    ApplyExtension(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.apply((String) execution.getVariable("extensionId"));
    }
}
