package vn.sauro.duty;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;

/**
 * Whose work a person may see: inside an agency everything is open to everybody, so that all supervise and remind each other;
 * who oversees the whole sees all.
 */
@Component
public class Visibility {

    private final Organization organization;
    private final DutySettings settings;
    private final Clock clock;

    Visibility(Organization organization, DutySettings settings, Clock clock) {
        this.organization = organization;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the agencies whose cases the person may see; empty when the person oversees all of them */
    public Optional<Set<String>> agenciesOf(String person) {
        var seats = organization.seatsOf(person, clock.instant());
        var overseesAll = seats.stream().map(Holder::unitCode).anyMatch(settings.overseers()::contains);
        return overseesAll
                ? Optional.empty()
                : Optional.of(seats.stream()
                        .map(seat -> organization.agencyOf(seat.unitCode()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
