package vn.sauro.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.shared.SqlTime;

/** The time status of a duty as a condition on its row, so that lists can be narrowed by what is only computed. */
final class DutyTimes {

    private static final String RUNNING = "status = 'OPEN' and paused_since is null and ";

    private DutyTimes() {}

    /** @param parameters gets what the condition names */
    static String condition(TimeStatus status, Instant now, Supplier<Instant> soon, Map<String, Object> parameters) {
        return switch (status) {
            case DONE_ON_TIME -> "status = 'DONE' and closed_at <= due_at";
            case DONE_LATE -> "status = 'DONE' and closed_at > due_at";
            case PAUSED -> "status = 'OPEN' and paused_since <= due_at";
            case OVERDUE -> "status = 'OPEN' and due_at < coalesce(paused_since, " + at("now", now, parameters) + ")";
            case DUE_TODAY ->
                RUNNING + "due_at >= " + at("now", now, parameters) + " and due_at < "
                        + at("tomorrow", tomorrow(now), parameters);
            case DUE_SOON ->
                RUNNING + "due_at >= " + at("tomorrow", tomorrow(now), parameters) + " and due_at <= "
                        + at("soon", soon.get(), parameters);
            case NOT_DUE -> RUNNING + "due_at > " + at("soon", soon.get(), parameters);
        };
    }

    private static String at(String name, Instant instant, Map<String, Object> parameters) {
        parameters.put(name, SqlTime.of(instant));
        return ":" + name;
    }

    private static Instant tomorrow(Instant now) {
        return LocalDate.ofInstant(now, SqlTime.VIETNAM)
                .plusDays(1)
                .atStartOfDay(SqlTime.VIETNAM)
                .toInstant();
    }
}
