package vn.sauro.duty;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.organization.PositionRank;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** One person gives a duty to another of the same agency, with a reason; the head of the agency may do so for him. */
@Component
@Transactional
public class HandOver {

    private static final int LONGEST = 1_000;

    private final Duties duties;
    private final Organization organization;
    private final CurrentPerson current;
    private final Clock clock;

    HandOver(Duties duties, Organization organization, CurrentPerson current, Clock clock) {
        this.duties = duties;
        this.organization = organization;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param toPerson person with a seat in the same agency
     * @param document decision or note it rests on, or null
     * @throws Refusal when the asker may not, the duty is closed, or the person sits elsewhere
     */
    public Duty give(String dutyId, String toPerson, String reason, String document) {
        var duty = duties.duty(dutyId);
        if (!allowed(duty)) {
            throw Refusal.of("duty.hand-over-forbidden");
        }
        if (!duty.open()) {
            throw Refusal.of("duty.hand-over-closed");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.ofField("reason", "duty.hand-over-reason");
        }
        var seat = seatsIn(duty.agencyCode(), toPerson).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("toPerson", "duty.hand-over-person", toPerson, duty.agencyCode()));
        return duties.handOver(dutyId, seat, reason.strip(), document == null || document.isBlank() ? null : document);
    }

    /** @return whether the current person may hand this duty over */
    public boolean allowed(Duty duty) {
        return current.id()
                .filter(person -> person.equals(duty.holder().personId())
                        || seatsIn(duty.agencyCode(), person).stream().anyMatch(seat -> heads(seat, duty)))
                .isPresent();
    }

    private boolean heads(Holder seat, Duty duty) {
        var leads = seat.unitCode().equals(duty.agencyCode())
                || seat.unitCode().equals(duty.holder().unitCode());
        return seat.positionId().equals(duty.holder().positionId())
                || (leads && organization.position(seat.positionId()).rank() == PositionRank.HEAD);
    }

    private List<Holder> seatsIn(String agency, String person) {
        return person == null
                ? List.of()
                : organization.seatsOf(person, clock.instant()).stream()
                        .filter(seat -> organization.agencyOf(seat.unitCode()).equals(agency))
                        .toList();
    }
}
