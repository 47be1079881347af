package vn.sauro.task;

import java.time.Instant;

/**
 * A request to extend the legal due date of a task.
 *
 * @param counterDueAt what the approver proposes instead, or null
 */
public record Extension(
        String id,
        String caseCode,
        Instant requestedAt,
        String requestedBy,
        String requesterPosition,
        String approverPosition,
        Instant proposedDueAt,
        Instant counterDueAt,
        String reason,
        State state,
        String decisionReason,
        String document,
        Instant closedAt) {

    /** Asked, answered with another date, granted, refused, or given up. */
    public enum State {
        OPEN,
        COUNTERED,
        GRANTED,
        REFUSED,
        GIVEN_UP
    }
}
