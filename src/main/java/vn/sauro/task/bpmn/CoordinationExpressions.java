package vn.sauro.task.bpmn;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.task.AssignedTasks;

/** What the models ask about coordinating agencies. */
@Component("coordination")
public class CoordinationExpressions {

    private final AssignedTasks tasks;
    private final Organization organization;

    CoordinationExpressions(AssignedTasks tasks, Organization organization) {
        this.tasks = tasks;
        this.organization = organization;
    }

    public List<String> agencies(DelegateExecution execution) {
        return tasks.task(execution.getProcessBusinessKey()).coordinatingAgencies();
    }

    /** Seat of the head of the agency that this instance belongs to. */
    public String head(DelegateExecution execution) {
        return organization.headOf((String) execution.getVariable("agency")).id();
    }
}
