package vn.sauro.duty;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;

/** Whether a person holds a duty or substitutes in its position now. */
@Component
public class Seats {

    private final Organization organization;
    private final Clock clock;

    Seats(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    public boolean actsFor(String person, Duty duty) {
        return duty.holder().personId().equals(person)
                || organization.seatsOf(person, clock.instant()).stream()
                        .anyMatch(seat -> seat.positionId().equals(duty.holder().positionId()));
    }
}
