package vn.sauro.deadline;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.PolicyFile;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** The rules that due dates follow from, with their legal basis and period of validity. */
@Component
public class DeadlineRules {

    private final List<DeadlineRule> rules = PolicyFile.read("policy/deadline-rules.csv").stream()
            .map(DeadlineRules::rule)
            .toList();

    public Set<String> keys() {
        return rules.stream().map(DeadlineRule::key).collect(toUnmodifiableSet());
    }

    /** @throws Refusal {@code deadline.rule-unknown} when no row of that key is valid on that day in Vietnam */
    public DeadlineRule rule(String key, Instant at) {
        return find(key, at).orElseThrow(() -> Refusal.of("deadline.rule-unknown", key));
    }

    Optional<DeadlineRule> find(String key, Instant at) {
        var day = at.atZone(SqlTime.VIETNAM).toLocalDate();
        return rules.stream()
                .filter(rule -> rule.key().equals(key) && rule.validOn(day))
                .findFirst();
    }

    private static DeadlineRule rule(CSVRecord row) {
        var unit = row.get("unit");
        var amount = row.get("amount");
        return new DeadlineRule(
                row.get("key"),
                DeadlineRule.Base.valueOf(row.get("base")),
                amount.isBlank() ? null : new BigDecimal(amount),
                unit.isBlank() ? null : TimeUnit.valueOf(unit),
                CutoffMode.valueOf(row.get("cutoff")),
                Integer.parseInt(row.get("charge")),
                new Bilingual(row.get("name_vi"), row.get("name_en")),
                row.get("legal_basis"),
                PolicyFile.date(row, "valid_from"),
                PolicyFile.date(row, "valid_to"));
    }
}
