package vn.sauro.escalation;

import java.time.Instant;

/**
 * The climb for one overdue duty.
 *
 * @param dueAt date that the rungs count from: the due date, or the later opening of a duty that was born overdue
 * @param callerInstanceId instance and activity that called the ladder, so that it can be started anew after an extension
 */
public record Ladder(
        String id,
        String caseCode,
        String dutyId,
        Instant dueAt,
        State state,
        String processInstanceId,
        String callerInstanceId,
        String callerActivityId) {

    /** Whether it waits for a new due date, climbs, has asked everybody, or is over. */
    public enum State {
        WAITING,
        CLIMBING,
        EXHAUSTED,
        ENDED
    }
}
