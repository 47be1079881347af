package vn.sauro.task;

import java.time.Instant;

/**
 * Something that stands in the way of a task.
 *
 * @param neededFrom the one agency that must act
 * @param accountableHead position of its head, derived from the register
 * @param reporterPosition who confirms that it is gone
 */
public record Obstacle(
        String id,
        String caseCode,
        Kind kind,
        String description,
        String neededFrom,
        String accountableHead,
        Instant reportedAt,
        String reportedBy,
        String reporterPosition,
        State state,
        String resolution,
        String document,
        Instant closedAt) {

    /** What kind of difficulty it is. */
    public enum Kind {
        PROCEDURE,
        FUNDING,
        LAND,
        COORDINATION,
        RESOURCES,
        OTHER
    }

    /** Open, answered by the agency, or confirmed as gone. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }
}
