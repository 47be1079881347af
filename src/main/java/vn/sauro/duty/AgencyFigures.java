package vn.sauro.duty;

import java.time.Duration;

/**
 * How the duties of an agency stand: the open ones by their time status, the done ones by whether they were late.
 *
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
        Duration late) {}
