package vn.sauro.organization;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sauro.shared.PolicyFile;

/**
 * System roles that follow from a position, from {@code policy/roles.csv}. A role opens applications; what a person may
 * decide is a matter of the {@link AuthorityTable}.
 */
@Component
public class Roles {

    /** Keeps the register and the tasks for everybody: records absences, assigns, monitors. */
    public static final String OFFICE = "office";

    private final Organization organization;
    private final List<Rule> rules = rules();

    Roles(Organization organization) {
        this.organization = organization;
    }

    private record Rule(String role, String level, Pattern position) {}

    /** @return every role that some position gives */
    public Set<String> all() {
        return rules.stream().map(Rule::role).collect(Collectors.toUnmodifiableSet());
    }

    /** @return the roles of whoever holds the position now */
    public Set<String> of(Position position) {
        var level = organization.unit(position.unitCode()).level().name();
        return rules.stream()
                .filter(r -> r.level().equals("*") || r.level().equals(level))
                .filter(r -> r.position().matcher(position.id()).matches())
                .map(Rule::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String personId, String role, Instant at) {
        return organization.seatsOf(personId, at).stream()
                .flatMap(seat -> organization.findPosition(seat.positionId()).stream())
                .anyMatch(position -> of(position).contains(role));
    }

    private static List<Rule> rules() {
        return PolicyFile.read("policy/roles.csv").stream()
                .map(row -> new Rule(row.get("role"), row.get("level"), pattern(row.get("position"))))
                .toList();
    }

    /** @param glob position id, in which an asterisk stands for any text */
    private static Pattern pattern(String glob) {
        return Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q"));
    }
}
