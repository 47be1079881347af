package vn.sauro.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.shared.SqlTime;

/**
 * The time status of a duty as a condition on its row, so that lists can be narrowed by what is only computed. Which status
 * the duty itself has, open or done, is asked for apart: lists are read by it. Bounds on {@code due_at} stand alone, so that
 * they bound the part of an index that is read.
 */
final class DutyTimes {

    private DutyTimes() {}

    /** @return the status of the duties that can stand so */
    static Duty.Status dutyStatus(TimeStatus status) {
        return status == TimeStatus.DONE_ON_TIME || status == TimeStatus.DONE_LATE
                ? Duty.Status.DONE
                : Duty.Status.OPEN;
    }

    /**
     * @param row name of the row that holds date and pause and is read in the order of the dates; what is done is read from {@code d}
     * @param parameters gets what the condition names
     */
    static String condition(
            TimeStatus status, String row, Instant now, Supplier<Instant> soon, Map<String, Object> parameters) {
        var due = row + ".due_at";
        var paused = row + ".paused_since";
        var running = paused + " is null and ";
        return switch (status) {
            case DONE_ON_TIME -> "d.closed_at <= " + due;
            case DONE_LATE -> "d.closed_at > " + due;
            case PAUSED -> paused + " <= " + due;
            // No clock stands still since a moment to come, so that the first bound leaves nothing out.
            case OVERDUE ->
                due + " < " + at("now", now, parameters) + " and (" + paused + " is null or " + due + " < " + paused
                        + ")";
            case DUE_TODAY ->
                running + due + " >= " + at("now", now, parameters) + " and " + due + " < "
                        + at("tomorrow", tomorrow(now), parameters);
            case DUE_SOON ->
                running + due + " >= " + at("tomorrow", tomorrow(now), parameters) + " and " + due + " <= "
                        + at("soon", soon.get(), parameters);
            case NOT_DUE -> running + due + " > " + at("soon", soon.get(), parameters);
        };
    }

    private static String at(String name, Instant instant, Map<String, Object> parameters) {
        parameters.put(name, SqlTime.of(instant));
        return ":" + name;
    }

    /** @return the first moment of the day after, where law and people are */
    static Instant tomorrow(Instant now) {
        return LocalDate.ofInstant(now, SqlTime.VIETNAM)
                .plusDays(1)
                .atStartOfDay(SqlTime.VIETNAM)
                .toInstant();
    }
}
