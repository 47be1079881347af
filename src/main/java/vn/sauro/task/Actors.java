package vn.sauro.task;

import org.springframework.stereotype.Component;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.duty.Seats;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Who may act on a case beside completing a duty. */
@Component
class Actors {

    private final CurrentPerson current;
    private final Duties duties;
    private final Seats seats;

    Actors(CurrentPerson current, Duties duties, Seats seats) {
        this.current = current;
        this.duties = duties;
        this.seats = seats;
    }

    /** @throws Refusal {@code task.sign-in-forbidden} when nobody is signed in */
    String person() {
        return current.id().orElseThrow(() -> Refusal.of("task.sign-in-forbidden"));
    }

    /**
     * The open duty of carrying the task out, held or substituted by who asks.
     *
     * @throws Refusal {@code task.officer-forbidden} when the case is in nobody's hands or in another's
     */
    Duty performing(String code) {
        var person = person();
        return duties.openOf(code).stream()
                .filter(duty -> duty.elementId().equals(WaitingLead.PERFORM))
                .filter(duty -> seats.actsFor(person, duty))
                .findFirst()
                .orElseThrow(() -> Refusal.of("task.officer-forbidden"));
    }

    /**
     * @return the person who asks, if he holds or substitutes any open duty of the case
     * @throws Refusal {@code task.holder-forbidden} otherwise
     */
    String holding(String code) {
        var person = person();
        if (duties.openOf(code).stream().noneMatch(duty -> seats.actsFor(person, duty))) {
            throw Refusal.of("task.holder-forbidden");
        }
        return person;
    }
}
