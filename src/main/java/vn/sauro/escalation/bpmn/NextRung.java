package vn.sauro.escalation.bpmn;

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

    NextRung(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ladder = Optional.ofNullable((String) execution.getVariable("ladderId"));
        var rung = ladder.flatMap(ladders::next);
        execution.setVariable("rungLeft", rung.isPresent());
        execution.setVariable("rungAt", rung.map(Rung::at).map(Date::from).orElse(null));
        execution.setVariable("rungPosition", rung.map(Rung::positionId).orElse(null));
    }
}
