package vn.sauro.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;

/** What each level may decide, as at an instant, with its legal basis. */
@Component
public class AuthorityTable {

    private final Snapshots snapshots;

    AuthorityTable(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** @throws Refusal {@code organization.authority-unknown} when no rule of that key is in force then */
    public AuthorityRule rule(String key, Instant at) {
        var day = LocalDate.ofInstant(at, Snapshots.ZONE);
        return snapshots.register().rules().stream()
                .filter(r -> r.key().equals(key) && new Valid(r.validFrom(), r.validTo()).on(day))
                .findFirst()
                .orElseThrow(() -> Refusal.of("organization.authority-unknown", key, day.toString()));
    }

    /** @return the keys of all rules, in force or not */
    public Set<String> keys() {
        return snapshots.register().rules().stream().map(AuthorityRule::key).collect(Collectors.toUnmodifiableSet());
    }
}
