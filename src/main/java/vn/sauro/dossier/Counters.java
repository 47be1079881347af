package vn.sauro.dossier;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;

/** Who works at which counter: the members of the service centre in which an agency's one-stop officer sits. */
@Component
public class Counters {

    private static final String OFFICER = "ONE_STOP_OFFICER";

    private final StaffRoles roles;
    private final Organization organization;
    private final Clock clock;

    Counters(StaffRoles roles, Organization organization, Clock clock) {
        this.roles = roles;
        this.organization = organization;
        this.clock = clock;
    }

    /** @return agencies with a counter at which the person sits now, in order */
    public List<String> of(String person) {
        return roles.receivingUnits().stream()
                .filter(unit -> sitsAt(person, unit))
                .toList();
    }

    /**
     * An agency without a counter is not this rule's to refuse.
     *
     * @throws Refusal {@code dossier.counter-forbidden} unless the person sits at the agency's counter
     */
    public void require(String person, String unit) {
        if (roles.receivingUnits().contains(unit) && !sitsAt(person, unit)) {
            throw Refusal.of(
                    "dossier.counter-forbidden", organization.unit(unit).nameVi());
        }
    }

    boolean sitsAt(String person, String unit) {
        return roles.position(unit, OFFICER)
                .flatMap(organization::findPosition)
                .filter(seat -> organization.sitsIn(person, seat.unitCode(), clock.instant()))
                .isPresent();
    }
}
