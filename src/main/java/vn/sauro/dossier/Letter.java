package vn.sauro.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter to the applicant that one person drafts and another signs.
 *
 * @param legalBasis clause that a refusal rests on, or null
 * @param responsibleUnit unit that answers for a delay, or null
 * @param dueAt the appointment when it was drafted
 * @param newDueAt the new appointment that an apology gives, or null
 * @param draftedBy person id
 * @param decidedPosition position that signed, sent it back or declined it
 * @param document number of the letter that went out, or null
 * @param late whether it went out later than the law allows, null until it does
 */
public record Letter(
        String id,
        String code,
        Kind kind,
        String reason,
        String legalBasis,
        String responsibleUnit,
        Instant dueAt,
        Instant newDueAt,
        Instant draftedAt,
        String draftedBy,
        String draftedPosition,
        State state,
        Instant decidedAt,
        String decidedBy,
        String decidedPosition,
        String note,
        String document,
        Boolean late) {

    /** @return the letter as its drafter leaves it to the signer, of this moment and of the dossier's present appointment */
    static Letter drafted(
            Dossier dossier,
            Kind kind,
            String reason,
            String legalBasis,
            String responsibleUnit,
            Instant newDueAt,
            Instant now,
            String person,
            String position) {
        return new Letter(
                UUID.randomUUID().toString(),
                dossier.code(),
                kind,
                reason,
                legalBasis,
                responsibleUnit,
                dossier.dueAt(),
                newDueAt,
                now,
                person,
                position,
                State.DRAFTED,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Which letter. */
    public enum Kind {
        /** form 03 */
        REFUSAL,
        /** form 04 */
        APOLOGY
    }

    /** Where it stands. */
    public enum State {
        DRAFTED,
        SIGNED,
        /** sent back to be drafted anew */
        REDRAFT,
        /** the signer decided against it */
        DECLINED,
        SENT
    }
}
