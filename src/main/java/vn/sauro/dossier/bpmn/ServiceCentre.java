package vn.sauro.dossier.bpmn;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.deadline.DeadlineRules;

/** What models ask about the counter: {@code ${serviceCentre.pickUpReminder(execution)}}. */
@Component
public class ServiceCentre {

    private final DeadlineRules rules;
    private final Calendars calendars;
    private final Clock clock;

    ServiceCentre(DeadlineRules rules, Calendars calendars, Clock clock) {
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
}
