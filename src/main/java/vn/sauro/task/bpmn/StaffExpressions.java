package vn.sauro.task.bpmn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.organization.UnitLevel;
import vn.sauro.task.AssignedTasks;

/** Choices that forms offer: JSON lists of {@code {label, value}}. */
@Component("staff")
public class StaffExpressions {

    private record Choice(String label, String value) {}

    private final AssignedTasks tasks;
    private final Organization organization;
    private final ObjectMapper json;
    private final Clock clock;

    StaffExpressions(AssignedTasks tasks, Organization organization, ObjectMapper json, Clock clock) {
        this.tasks = tasks;
        this.organization = organization;
        this.json = json;
        this.clock = clock;
    }

    /** Held seats of the lead agency, its divisions included. */
    public Object options(DelegateExecution execution) {
        var lead = tasks.task(execution.getProcessBusinessKey()).leadAgency();
        var now = clock.instant();
        return written(organization.units().stream()
                .filter(unit -> organization.agencyOf(unit.code()).equals(lead))
                .flatMap(unit -> organization.positionsOf(unit.code()).stream())
                .flatMap(seat -> organization.holderOf(seat.id(), now).stream())
                .map(holder -> new Choice(holder.positionTitle() + " – " + holder.unitName(), holder.positionId()))
                .toList());
    }

    /** Agencies that a task can be given to. */
    public Object agencies(DelegateExecution execution) {
        return written(organization.units().stream()
                .filter(unit -> unit.level() != UnitLevel.DIVISION)
                .map(unit -> new Choice(unit.nameVi() + " (" + unit.code() + ")", unit.code()))
                .toList());
    }

    private Object written(List<Choice> choices) {
        try {
            return Spin.JSON(json.writeValueAsString(choices));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
