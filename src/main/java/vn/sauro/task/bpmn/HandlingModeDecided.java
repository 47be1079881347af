package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.AssignedTasks;

/** Records the mode that the decision table chose. */
@Component
class HandlingModeDecided implements ExecutionListener {

    private final AssignedTasks tasks;

    HandlingModeDecided(AssignedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var mode = (String) execution.getVariable("handlingMode");
        tasks.decideMode(execution.getProcessBusinessKey(), mode);
        execution.setVariable("collective", "COLLECTIVE".equals(mode));
    }
}
