package vn.sauro.dossier.bpmn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.organization.Organization;
import vn.sauro.organization.PositionRank;

/** Who works on land dossiers at the agency that settles one. */
@Component("landOffice")
public class LandOfficeExpressions {

    private static final String HEAD = "DIVISION_HEAD_ECONOMY";

    private final StaffRoles roles;
    private final Organization organization;
    private final ObjectMapper json;
    private final Clock clock;

    LandOfficeExpressions(StaffRoles roles, Organization organization, ObjectMapper json, Clock clock) {
        this.roles = roles;
        this.organization = organization;
        this.json = json;
        this.clock = clock;
    }

    /** @return id of the division head's position */
    public String divisionHead(DelegateExecution execution) {
        return roles.requirePosition((String) execution.getVariable("resolvingUnit"), HEAD);
    }

    /** @return held seats of the division's staff, as choices of a form */
    public Object officers(DelegateExecution execution) {
        var division = organization.position(divisionHead(execution)).unitCode();
        var now = clock.instant();
        return written(organization.positionsOf(division).stream()
                .filter(seat -> seat.rank() == PositionRank.STAFF)
                .flatMap(seat -> organization.holderOf(seat.id(), now).stream())
                .map(holder -> Map.of("label", holder.positionTitle(), "value", holder.positionId()))
                .toList());
    }

    private Object written(List<Map<String, String>> choices) {
        try {
            return Spin.JSON(json.writeValueAsString(choices));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
