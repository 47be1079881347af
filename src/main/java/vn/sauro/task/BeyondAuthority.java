package vn.sauro.task;

import java.time.Instant;

/**
 * A matter that goes beyond the authority of who carries the task out.
 *
 * @param originatorPosition who raised it and gets the decision back
 * @param originLevel level it is looked at from: the originator's, raised when a level forwards it
 * @param competentLevel what the authority table names, null until looked up
 */
public record BeyondAuthority(
        String id,
        String caseCode,
        Matter matter,
        String reason,
        String proposal,
        Instant raisedAt,
        String raisedBy,
        String originatorPosition,
        String originLevel,
        String competentLevel,
        String competentPosition,
        State state,
        String decision,
        String document,
        Instant closedAt) {

    /** What kind of matter; an input of the authority table. */
    public enum Matter {
        INTER_AGENCY,
        BUDGET,
        LAND,
        PERSONNEL,
        INVESTMENT,
        OTHER
    }

    /** Raised, before the competent level, or answered. */
    public enum State {
        OPEN,
        DECIDING,
        DECIDED,
        DECLINED
    }
}
