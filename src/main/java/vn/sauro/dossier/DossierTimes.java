package vn.sauro.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.shared.SqlTime;

/** The time status of a dossier {@code d} as a condition on its row and its legal clock. */
final class DossierTimes {

    private static final String OPEN = "d.finished_at is null and ";
    private static final String PAUSED_SINCE = "(select l.paused_since from deadline l where l.id = d.code)";
    private static final String RUNNING = OPEN + PAUSED_SINCE + " is null and ";

    private DossierTimes() {}

    /** @param parameters gets what the condition names */
    static String condition(TimeStatus status, Instant now, Supplier<Instant> soon, Map<String, Object> parameters) {
        return switch (status) {
            case DONE_ON_TIME -> "d.finished_at <= d.due_at";
            case DONE_LATE -> "d.finished_at > d.due_at";
            case PAUSED -> OPEN + PAUSED_SINCE + " <= d.due_at";
            case OVERDUE -> OPEN + "d.due_at < coalesce(" + PAUSED_SINCE + ", " + at("now", now, parameters) + ")";
            case DUE_TODAY ->
                RUNNING + "d.due_at >= " + at("now", now, parameters) + " and d.due_at < "
                        + at("tomorrow", tomorrow(now), parameters);
            case DUE_SOON ->
                RUNNING + "d.due_at >= " + at("tomorrow", tomorrow(now), parameters) + " and d.due_at <= "
                        + at("soon", soon.get(), parameters);
            case NOT_DUE -> RUNNING + "d.due_at > " + at("soon", soon.get(), parameters);
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
