package vn.sauro.deadline;

import java.time.Instant;

/**
 * A stretch during which clocks of a case stand still.
 *
 * @param to the instant it ended, null while it is open
 * @param openedBy person who acted, null where the platform did
 */
public record DeadlinePause(
        String id,
        String caseCode,
        PauseReason reason,
        Instant from,
        Instant to,
        PauseOrder order,
        String openedBy,
        String closedBy) {

    public boolean open() {
        return to == null;
    }
}
