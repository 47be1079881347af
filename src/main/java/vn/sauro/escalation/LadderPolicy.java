package vn.sauro.escalation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.PolicyFile;
import vn.sauro.shared.SqlTime;

/** The rungs in force, dated rows of {@code policy/escalation-ladder.csv}: who is asked how long after the due date. */
@Component
class LadderPolicy {

    /** One rung; the offset counts from the overdue date. */
    record Step(int rung, Role role, BigDecimal offset, TimeUnit unit) {}

    /** Whom a rung asks, seen from the holder of the overdue duty. */
    enum Role {
        DIVISION_HEAD,
        AGENCY_HEAD,
        CHAIRMAN,
        STANDING_COMMITTEE
    }

    private final List<CSVRecord> rows = PolicyFile.read("policy/escalation-ladder.csv");

    List<Step> steps(Instant at) {
        var day = at.atZone(SqlTime.VIETNAM).toLocalDate();
        return rows.stream()
                .filter(row -> PolicyFile.validOn(row, day))
                .map(row -> new Step(
                        Integer.parseInt(row.get("rung")),
                        Role.valueOf(row.get("role")),
                        new BigDecimal(row.get("offset")),
                        TimeUnit.valueOf(row.get("unit"))))
                .sorted(Comparator.comparingInt(Step::rung))
                .toList();
    }
}
