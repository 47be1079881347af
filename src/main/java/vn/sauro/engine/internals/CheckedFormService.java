package vn.sauro.engine.internals;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** Takes from Tasklist and REST only what the form of the task or of the start event asks for. */
final class CheckedFormService extends FormServiceImpl {

    private final Guard guard;

    CheckedFormService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        guard.checkedTask(taskId, submissions -> submissions.checkTask(taskId, properties), () -> {
            super.submitTaskForm(taskId, properties);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return guard.checkedTask(
                taskId,
                submissions -> submissions.checkTask(taskId, properties),
                () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> properties) {
        return submitStartForm(definitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> properties) {
        return guard.checked(
                submissions -> submissions.checkStart(definitionId, properties),
                () -> super.submitStartForm(definitionId, businessKey, properties));
    }

    @Override
    public ProcessInstance submitStartFormData(String definitionId, Map<String, String> properties) {
        return submitStartForm(definitionId, null, new HashMap<>(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(
            String definitionId, String businessKey, Map<String, String> properties) {
        return submitStartForm(definitionId, businessKey, new HashMap<>(properties));
    }
}
