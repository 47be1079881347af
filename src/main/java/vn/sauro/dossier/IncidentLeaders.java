package vn.sauro.dossier;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.Seats;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;

/**
 * Who may say that nobody can work on a dossier: head or deputy of the agency that settles it, but nobody whose own hours it
 * would spare.
 */
@Component
class IncidentLeaders {

    private final DossierAccess access;
    private final Organization organization;
    private final DutyList duties;
    private final Seats seats;
    private final Clock clock;

    IncidentLeaders(DossierAccess access, Organization organization, DutyList duties, Seats seats, Clock clock) {
        this.access = access;
        this.organization = organization;
        this.duties = duties;
        this.seats = seats;
        this.clock = clock;
    }

    /** @throws Refusal {@code dossier.incident-forbidden} */
    void require(Dossier dossier) {
        if (!may(dossier)) {
            throw Refusal.of("dossier.incident-forbidden");
        }
    }

    boolean may(Dossier dossier) {
        var person = access.person();
        return organization.leads(person, agencyOf(dossier.resolvingUnit()), clock.instant())
                && duties.ofCase(dossier.code()).stream()
                        .filter(Duty::open)
                        .filter(duty -> duty.chargeRank() > 0)
                        .noneMatch(duty -> seats.actsFor(person, duty));
    }

    /** A unit that exists no more is led by nobody. */
    private String agencyOf(String unit) {
        return organization.findUnit(unit).isPresent() ? organization.agencyOf(unit) : unit;
    }
}
