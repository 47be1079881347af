package vn.sauro.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * A dossier that is to be stopped before it is settled (form 05).
 *
 * @param askedBy person id of who asked at the counter, null for the applicant himself or the platform
 * @param askedBecause the applicant's reason, null where his time lapsed
 * @param note the reason of the decision, or null
 * @param fees what becomes of what was paid, null where the dossier goes on
 * @param document number of the notice, or null
 */
public record Stop(
        String id,
        String code,
        Reason reason,
        Instant askedAt,
        String askedBy,
        String askedBecause,
        State state,
        Instant decidedAt,
        String decidedBy,
        String decidedPosition,
        String note,
        FeeHandling fees,
        String document) {

    static Stop asked(String code, Reason reason, Instant at, String by, String because) {
        return new Stop(
                UUID.randomUUID().toString(),
                code,
                reason,
                at,
                by,
                because,
                State.ASKED,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Why it is to be stopped. */
    public enum Reason {
        /** the applicant takes it back */
        WITHDRAWN(Ending.WITHDRAWN),
        /** not supplemented in time */
        EXPIRED(Ending.EXPIRED),
        /** not paid in time */
        UNPAID(Ending.UNPAID),
        /** a dispute or violation could not be settled */
        DISPUTED(Ending.DISPUTED),
        /** the household did not consent */
        UNCONFIRMED(Ending.UNCONFIRMED);

        private final Ending ending;

        Reason(Ending ending) {
            this.ending = ending;
        }

        Ending ending() {
            return ending;
        }
    }

    /** What was decided. */
    public enum State {
        ASKED,
        DECIDED,
        CONTINUED,
        STOPPED
    }

    /** What becomes of fees that were paid. */
    public enum FeeHandling {
        NONE_PAID,
        KEPT,
        REFUNDED
    }
}
