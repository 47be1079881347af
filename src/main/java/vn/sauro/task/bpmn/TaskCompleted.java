package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.sauro.task.AssignedTasks;

/** The product was accepted and the case ends. */
@Component
class TaskCompleted implements ExecutionListener {

    private final AssignedTasks tasks;

    TaskCompleted(AssignedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        tasks.complete(execution.getProcessBusinessKey());
    }
}
