package vn.sauro.organization.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.organization.Absence;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.organization.Substitution;
import vn.sauro.organization.Substitutions;
import vn.sauro.organization.Unit;

/** The register as at now, for everybody who has signed in, and the recording of absences. */
@RestController
@RequestMapping("/api/organization")
class OrganizationController {

    private final Organization organization;
    private final Substitutions substitutions;
    private final Clock clock;

    OrganizationController(Organization organization, Substitutions substitutions, Clock clock) {
        this.organization = organization;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** A unit and who acts as its head; the parent codes make the tree. */
    record UnitEntry(Unit unit, Holder head) {}

    /** A position and who acts in it, or null while it is vacant. */
    record PositionEntry(Position position, Holder holder) {}

    record PersonEntry(String personId, String name, List<Holder> seats) {}

    @GetMapping("/units")
    List<UnitEntry> units() {
        return organization.units().stream()
                .map(unit -> new UnitEntry(unit, holder(organization.headOf(unit.code()))))
                .toList();
    }

    /** @param unit code of one unit, or absent for all */
    @GetMapping("/positions")
    List<PositionEntry> positions(@RequestParam(required = false) String unit) {
        Collection<Position> positions = unit == null
                ? organization.positions(clock.instant())
                : organization.positionsOf(organization.unit(unit).code());
        return positions.stream().map(p -> new PositionEntry(p, holder(p))).toList();
    }

    @GetMapping("/people")
    List<PersonEntry> people() {
        var now = clock.instant();
        return organization.people(now).stream()
                .map(p -> new PersonEntry(p.id(), p.name(), organization.seatsOf(p.id(), now)))
                .toList();
    }

    @GetMapping("/substitutions")
    List<Substitution> substitutions() {
        return substitutions.all();
    }

    @PostMapping("/substitutions")
    @ResponseStatus(HttpStatus.CREATED)
    Substitution record(@RequestBody Absence absence) {
        return substitutions.record(absence);
    }

    private Holder holder(Position position) {
        return organization.holderOf(position.id(), clock.instant()).orElse(null);
    }
}
