package vn.sauro.dossier.bpmn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.deadline.DeadlineRules;
import vn.sauro.dossier.Directions;

/** What models ask about the counter and the seats behind it: {@code ${serviceCentre.pickUpReminder(execution)}}. */
@Component
public class ServiceCentre {

    private final DeadlineRules rules;
    private final Calendars calendars;
    private final Clock clock;
    private final Directions directions;
    private final ObjectMapper json;

    ServiceCentre(DeadlineRules rules, Calendars calendars, Clock clock, Directions directions, ObjectMapper json) {
        this.directions = directions;
        this.json = json;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** When an applicant who has not collected the result is reminded. */
    public Date pickUpReminder(DelegateExecution execution) {
        var now = clock.instant();
        var rule = rules.rule("procedure.pick-up-reminder", now);
        var request = DueRequest.of(now, rule.amount(), rule.unit()).withCutoff(rule.cutoff());
        return Date.from(calendars.standard().due(request).dueAt());
    }

    /** Seats that a leader can give a matter to: a JSON list of {@code {label, value}}. */
    public Object positions(DelegateExecution execution) {
        var choices = directions.candidates(execution.getProcessBusinessKey()).stream()
                .map(holder -> Map.of(
                        "label", holder.positionTitle() + " – " + holder.unitName(), "value", holder.positionId()))
                .toList();
        try {
            return Spin.JSON(json.writeValueAsString(choices));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
