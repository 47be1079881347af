package vn.sauro.escalation.bpmn;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.escalation.Ladders;
import vn.sauro.escalation.Rung;

/** Names the next level to ask and when. */
@Component
class NextRung implements JavaDelegate {

    private final Ladders ladders;
    private final Clock clock;

    NextRung(Ladders ladders, Clock clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ladder = Optional.ofNullable((String) execution.getVariable("ladderId"));
        var rung = ladder.flatMap(ladders::next);
        var due = rung.map(Rung::at).map(at -> !clock.instant().isBefore(at));
        // Read by ladders that began when every rung still had a timer of its own.
        execution.setVariable("rungLeft", rung.isPresent());
        // A first rung mostly is due at once: no timer is made then.
        execution.setVariable("rungDue", due.orElse(false));
        execution.setVariable("rungLater", due.map(now -> !now).orElse(false));
        execution.setVariable("rungAt", rung.map(Rung::at).map(Date::from).orElse(null));
        execution.setVariable("rungPosition", rung.map(Rung::positionId).orElse(null));
    }
}
