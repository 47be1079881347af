package vn.sauro.task.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.task.AssignedTasks;
import vn.sauro.task.TaskSettings;

/** Enters the task of a start form, and gives the process the positions it works with. */
@Component
class RegisterTask implements JavaDelegate {

    private final AssignedTasks tasks;
    private final Organization organization;
    private final TaskSettings settings;

    RegisterTask(AssignedTasks tasks, Organization organization, TaskSettings settings) {
        this.tasks = tasks;
        this.organization = organization;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var code = execution.getProcessBusinessKey();
        if (code == null || !StartForm.isRegistered(execution)) {
            code = tasks.register(StartForm.read(execution));
            execution.setProcessBusinessKey(code);
        }
        StartForm.clear(execution);
        var task = tasks.task(code);
        execution.setVariable("leadHead", organization.headOf(task.leadAgency()).id());
        execution.setVariable("office", organization.headOf(settings.office()).id());
        execution.setVariable("reviewer", task.supervisingLeader());
        execution.setVariable("priority", task.priority().name());
        execution.setVariable("sensitive", task.sensitive());
        execution.setVariable("coordinatorCount", task.coordinatingAgencies().size());
        execution.setVariable("caseTitle", task.title());
    }
}
