package vn.sauro.deadline;

import java.time.Instant;

/**
 * How far the deadlines of an amended calendar are computed anew.
 *
 * @param decidedBy position that entered the amendment
 * @param total open deadlines that stood by the older version
 * @param counted of these, how many are done
 * @param finishedAt null while it runs
 */
public record CalendarRecount(
        String amendmentId,
        String calendarId,
        String decidedBy,
        String document,
        String reason,
        Instant enteredAt,
        int total,
        int counted,
        Instant finishedAt) {

    /** What the amendment did to one deadline. */
    public record Move(
            String deadlineId, String caseCode, Deadline.Clock clock, Instant oldDueAt, Instant newDueAt, Flip flip) {}

    /** What a new date makes of work that is open at this moment. */
    public enum Flip {
        BECAME_LATE,
        BECAME_ON_TIME;

        static Flip of(boolean before, boolean after) {
            return before == after ? null : after ? BECAME_LATE : BECAME_ON_TIME;
        }
    }

    /** A case whose deadlines could not be computed anew; they stand as they did. */
    public record Fault(String caseCode, int attempts, String message) {}

    DeadlineMove why() {
        return new DeadlineMove(DeadlineMove.Kind.CALENDAR, decidedBy, document, reason);
    }
}
