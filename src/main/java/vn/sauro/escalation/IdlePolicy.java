package vn.sauro.escalation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.PolicyFile;
import vn.sauro.shared.SqlTime;

/** After how long without any recorded action who is reminded, dated rows of {@code policy/idle-policy.csv}. */
@Component
class IdlePolicy {

    /** One reminder; the amount counts from the last recorded action. */
    record Step(int rung, Tells tells, BigDecimal amount, TimeUnit unit) {}

    /** Whom a reminder tells. */
    enum Tells {
        HOLDER,
        HEAD
    }

    private final List<CSVRecord> rows = PolicyFile.read("policy/idle-policy.csv");
    private final Calendars calendars;

    IdlePolicy(Calendars calendars) {
        this.calendars = calendars;
    }

    /** @param after rung that has been told already, 0 for none */
    Optional<Step> next(int after, Instant since) {
        return steps(since).stream().filter(step -> step.rung() > after).findFirst();
    }

    /** @return when the step is due for a case in which nothing happened since then */
    Instant at(Step step, Instant since) {
        return calendars.standard().dueAt(DueRequest.of(since, step.amount(), step.unit()));
    }

    private List<Step> steps(Instant at) {
        var day = at.atZone(SqlTime.VIETNAM).toLocalDate();
        return rows.stream()
                .filter(row -> PolicyFile.validOn(row, day))
                .map(row -> new Step(
                        Integer.parseInt(row.get("rung")),
                        Tells.valueOf(row.get("tells")),
                        new BigDecimal(row.get("amount")),
                        TimeUnit.valueOf(row.get("unit"))))
                .sorted(Comparator.comparingInt(Step::rung))
                .toList();
    }
}
