package vn.sauro.organization;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What each level may decide, as at an instant, with its legal basis. */
@Component
public class AuthorityTable {

    /** @throws vn.sauro.shared.Refusal {@code organization.authority-unknown} when no rule of that key is in force then */
    public AuthorityRule rule(String key, Instant at) {
        throw new UnsupportedOperationException("under construction");
    }

    /** @return the keys of all rules, in force or not */
    public Set<String> keys() {
        throw new UnsupportedOperationException("under construction");
    }
}
