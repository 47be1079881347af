package vn.sauro.dossier;

import java.time.Instant;

/**
 * A question to another agency.
 *
 * @param role role of the internal procedure that was asked
 * @param position position that is to answer
 * @param agency agency it belongs to
 * @param silentAt when its time was over without an answer, or null; an answer that comes later does not undo it
 * @param silentHead position of the agency's head at that moment
 * @param agreed null until it answered
 */
public record Consultation(
        String id,
        String code,
        String role,
        String position,
        String agency,
        String question,
        Instant askedAt,
        Instant dueAt,
        State state,
        Instant silentAt,
        String silentHead,
        Boolean agreed,
        String answer,
        String document,
        Instant answeredAt,
        String answeredBy) {

    /** What came of it. */
    public enum State {
        ASKED,
        ANSWERED,
        /** silent: taken as consent, and on the agency's record */
        DEEMED_CONSENT,
        /** answered after its silence was taken as consent */
        ANSWERED_LATE,
        /** the dossier ended before its time was over */
        CLOSED
    }
}
