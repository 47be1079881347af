package vn.sauro.dossier;

import static java.util.Comparator.comparing;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.Deadlines;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;

/** Stops a dossier for good: status, duties, clocks and the charging of hours end at one instant. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SettlementEnd {

    private final Dossiers dossiers;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Clock clock;

    SettlementEnd(Dossiers dossiers, Duties duties, Deadlines deadlines, Clock clock) {
        this.dossiers = dossiers;
        this.duties = duties;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void stop(String code, Ending ending) {
        var now = clock.instant();
        dossiers.become(code, DossierStatus.STOPPED, ending.name());
        dossiers.finish(code, ending);
        // Whoever pays the hours goes last, or they would pass through every duty that is still open.
        duties.openOf(code).stream()
                .sorted(comparing(Duty::chargeRank).reversed())
                .forEach(duty -> duties.end(duty.id(), ending.name()));
        duties.closeCase(code, now);
        deadlines.closeCase(code, now);
    }
}
