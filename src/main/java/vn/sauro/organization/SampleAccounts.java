package vn.sauro.organization;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who can sign in as whom in the sample organisation; outside the sample there is nothing to tell. */
@Component
public class SampleAccounts {

    private final Organization organization;
    private final Clock clock;
    private final boolean sample;

    SampleAccounts(Organization organization, Clock clock, @Value("${sauro.sample.password:}") String password) {
        this.organization = organization;
        this.clock = clock;
        this.sample = !password.isBlank();
    }

    /** One account of the sample; the seat is the one the person holds by appointment. */
    public record SampleAccount(String personId, Position position, Unit unit) {}

    /** @return the accounts by unit and rank; empty unless the platform runs with the sample */
    public List<SampleAccount> all() {
        if (!sample) {
            return List.of();
        }
        return organization.units().stream()
                .flatMap(unit -> organization.positionsOf(unit.code()).stream()
                        .flatMap(position -> organization.holderOf(position.id(), clock.instant()).stream()
                                .filter(holder -> holder.onBehalfOf() == null)
                                .map(holder -> new SampleAccount(holder.personId(), position, unit))))
                .toList();
    }
}
