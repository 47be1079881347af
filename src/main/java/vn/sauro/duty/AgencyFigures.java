package vn.sauro.duty;

import java.time.Duration;
import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * How the duties of an agency stand: the open ones by their time status, the done ones by whether they were late.
 *
 * @param agencyCode null where the duties of several agencies are counted together
 * @param late working time by which the late ones were late, together
 */
public record AgencyFigures(
        String agencyCode,
        long open,
        long notDue,
        long dueSoon,
        long dueToday,
        long overdue,
        long paused,
        long doneOnTime,
        long doneLate,
        Duration late) {

    /** @return the figures of all of them together */
    public static AgencyFigures sum(Collection<AgencyFigures> agencies) {
        return new AgencyFigures(
                null,
                sum(agencies, AgencyFigures::open),
                sum(agencies, AgencyFigures::notDue),
                sum(agencies, AgencyFigures::dueSoon),
                sum(agencies, AgencyFigures::dueToday),
                sum(agencies, AgencyFigures::overdue),
                sum(agencies, AgencyFigures::paused),
                sum(agencies, AgencyFigures::doneOnTime),
                sum(agencies, AgencyFigures::doneLate),
                agencies.stream().map(AgencyFigures::late).reduce(Duration.ZERO, Duration::plus));
    }

    private static long sum(Collection<AgencyFigures> agencies, ToLongFunction<AgencyFigures> figure) {
        return agencies.stream().mapToLong(figure).sum();
    }
}
