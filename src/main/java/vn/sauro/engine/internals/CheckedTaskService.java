package vn.sauro.engine.internals;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completes tasks only with what their form asks for; throws no errors and escalations into a process on a person's word. */
final class CheckedTaskService extends TaskServiceImpl {

    private final Guard guard;

    CheckedTaskService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public void claim(String taskId, String userId) {
        guard.checkedTask(taskId, submissions -> {}, () -> {
            super.claim(taskId, userId);
            return null;
        });
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        guard.checkedTask(taskId, submissions -> submissions.checkTask(taskId, variables), () -> {
            super.complete(taskId, variables);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return guard.checkedTask(
                taskId,
                submissions -> submissions.checkTask(taskId, variables),
                () -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
    }

    /** A task outside a process has no six clears, so nobody makes one, administrators included. */
    @Override
    public void saveTask(Task task) {
        if (((TaskEntity) task).getRevision() == 0) {
            guard.platformOnly("task/create");
        }
        super.saveTask(task);
    }

    @Override
    public void resolveTask(String taskId) {
        guard.platformOnly("resolve");
        super.resolveTask(taskId);
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        guard.platformOnly("resolve");
        super.resolveTask(taskId, variables);
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
        guard.platformOnly("bpmnError");
        super.handleBpmnError(taskId, code, message, variables);
    }

    @Override
    public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
        guard.platformOnly("bpmnEscalation");
        super.handleEscalation(taskId, code, variables);
    }

    @Override
    public void handleBpmnError(String taskId, String code) {
        handleBpmnError(taskId, code, null, null);
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message) {
        handleBpmnError(taskId, code, message, null);
    }

    @Override
    public void handleEscalation(String taskId, String code) {
        handleEscalation(taskId, code, null);
    }
}
