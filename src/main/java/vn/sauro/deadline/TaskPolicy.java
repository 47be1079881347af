package vn.sauro.deadline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.sauro.shared.PolicyFile;
import vn.sauro.shared.SqlTime;

/** Numbers of the working regulation (forewarning, extension limits), dated rows of {@code policy/task-policy.csv}. */
@Component
public class TaskPolicy {

    private final List<CSVRecord> rows = PolicyFile.read("policy/task-policy.csv");

    /** @throws IllegalStateException when the policy file has no row of that key for the day: a fault of the data */
    public BigDecimal amount(String key, Instant at) {
        var day = at.atZone(SqlTime.VIETNAM).toLocalDate();
        return rows.stream()
                .filter(row -> row.get("key").equals(key))
                .filter(row -> PolicyFile.validOn(row, day))
                .map(row -> new BigDecimal(row.get("amount")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("policy/task-policy.csv: no row " + key + " on " + day));
    }
}
