package vn.sauro.deadline;

import java.time.Instant;
import vn.sauro.shared.SqlTime;

/** Where work stands against its date; computed at every look, never stored. */
public enum TimeStatus {
    NOT_DUE,
    DUE_SOON,
    DUE_TODAY,
    OVERDUE,
    /** The clock stands still, and had not run out before. */
    PAUSED,
    DONE_ON_TIME,
    DONE_LATE;

    /**
     * @param doneAt when the work was done, null while it is open
     * @param soonFrom the instant from which an open deadline counts as near
     */
    public static TimeStatus of(Instant dueAt, Instant doneAt, Instant now, Instant soonFrom) {
        return of(dueAt, doneAt, now, soonFrom, null);
    }

    /**
     * As {@link #of(Instant, Instant, Instant, Instant)}.
     *
     * @param pausedSince since when the clock stands still, null while it runs
     */
    public static TimeStatus of(Instant dueAt, Instant doneAt, Instant now, Instant soonFrom, Instant pausedSince) {
        if (doneAt != null) {
            return doneAt.isAfter(dueAt) ? DONE_LATE : DONE_ON_TIME;
        }
        if (pausedSince != null) {
            return pausedSince.isAfter(dueAt) ? OVERDUE : PAUSED;
        }
        if (now.isAfter(dueAt)) {
            return OVERDUE;
        }
        var zone = SqlTime.VIETNAM;
        if (now.atZone(zone).toLocalDate().equals(dueAt.atZone(zone).toLocalDate())) {
            return DUE_TODAY;
        }
        return now.isBefore(soonFrom) ? NOT_DUE : DUE_SOON;
    }
}
