package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.task.AssignedTasks;

/** Ends a task that the office took back. */
@Component
class WithdrawTask implements JavaDelegate {

    private final AssignedTasks tasks;

    WithdrawTask(AssignedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.endWithdrawn(execution.getProcessBusinessKey());
    }
}
