package vn.sauro.dossier;

import java.time.Instant;

/**
 * What somebody has against the result on a public notice. Who it was stays in the table.
 *
 * @param content as written down, for those who settle the dossier only
 * @param answer conclusion of the officer, null before
 */
public record Objection(
        String id,
        String dossierCode,
        Instant raisedAt,
        String content,
        State state,
        String answer,
        String document,
        Instant handledAt) {

    /** What became of it. */
    public enum State {
        OPEN,
        SETTLED,
        /** a dispute or violation that must be handled before the dossier goes on */
        DISPUTE
    }
}
