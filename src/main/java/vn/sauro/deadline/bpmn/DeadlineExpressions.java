package vn.sauro.deadline.bpmn;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadlines;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.bpmn.Entered;
import vn.sauro.shared.bpmn.Model;

/** What models call in the input mappings of a user task: {@code ${deadlines.open(execution)}}. */
@Component("deadlines")
public class DeadlineExpressions {

    private final Deadlines deadlines;

    DeadlineExpressions(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Opens the clock of the duty that is about to start; input mappings run before boundary timers are created, so task and
     * timer read the same stored instant.
     */
    public Date open(DelegateExecution execution) {
        var duty = Entered.from(execution);
        var rule = Model.property(duty, "sixclears:deadline")
                .orElseThrow(() -> Refusal.of("deadline.rule-unknown", duty.getCurrentActivityId()));
        var deadline = deadlines.openStep(
                duty.getActivityInstanceId(),
                duty.getProcessBusinessKey(),
                rule,
                Model.step(duty, duty).orElse(null));
        return Date.from(deadline.dueAt());
    }

    /** When the holder is forewarned; at once if the time left is shorter than the forewarning. */
    public Date forewarning(DelegateExecution execution) {
        return Date.from(deadlines.forewarningOf(dueAt(Entered.from(execution))));
    }

    private static Instant dueAt(DelegateExecution execution) {
        return ((Date) execution.getVariable("deadline")).toInstant();
    }
}
