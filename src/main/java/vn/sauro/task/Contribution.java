package vn.sauro.task;

import java.time.Instant;

/**
 * The part of one coordinating agency.
 *
 * @param silentAt when its deadline passed without an answer, null otherwise
 * @param silentHead position of the head whom the silence is recorded against
 */
public record Contribution(
        String caseCode,
        String agency,
        State state,
        String content,
        String document,
        Instant silentAt,
        String silentHead,
        Instant madeAt) {

    /** Open, contributed, silent (the deadline passed), or contributed after silence. */
    public enum State {
        PENDING,
        MADE,
        SILENT,
        MADE_LATE
    }
}
