package vn.sauro.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A request to supplement a dossier (form 02).
 *
 * @param number from 1; the law allows one, a further one has a reason of its own
 * @param missing everything that is missing
 * @param overrideReason why it is asked for again, null for the first
 * @param requestedBy person id
 * @param position position that asked
 * @param clockId clock of the applicant's time, null where none runs
 * @param dueAt last moment to supplement, null where the procedure sets none
 * @param handedIn what came in on it
 */
public record SupplementRequest(
        String id,
        String code,
        int number,
        Stage stage,
        String missing,
        String reason,
        String guidance,
        String overrideReason,
        Instant requestedAt,
        String requestedBy,
        String position,
        String clockId,
        Instant dueAt,
        State state,
        Instant closedAt,
        List<HandedIn> handedIn) {

    /** Where the dossier was when it turned out to be incomplete. */
    public enum Stage {
        /** at the counter, before its time runs */
        RECEIPT,
        /** while it is settled; its time stands still meanwhile */
        SETTLEMENT
    }

    /** What became of it. */
    public enum State {
        OPEN,
        SUBMITTED,
        EXPIRED
    }

    /** What an officer fills in. */
    public record Draft(String missing, String reason, String guidance, String overrideReason) {}
}
