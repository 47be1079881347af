package vn.sauro.dossier;

import java.time.Instant;

/**
 * What one agency does in an interlinked dossier.
 *
 * @param step key of the procedure's step
 * @param acknowledgedAt when the agency confirmed that it has it, null before
 * @param alertedAt when the service centre was told that it had not, or null
 * @param verifiedAt from when the time was lengthened for verification, or null
 * @param apologisedAt when the agency apologised for being late, or null
 * @param readyAt when its result was there, null before
 * @param deliveredAt when the applicant was given it, null before and while fees due at receipt are unpaid
 */
public record LinkedPart(
        String dossierCode,
        String step,
        Instant acknowledgedAt,
        Instant alertedAt,
        Instant verifiedAt,
        Instant apologisedAt,
        Instant readyAt,
        Instant deliveredAt) {

    /** @return whether its result is there and waits for the fees of the dossier */
    boolean held() {
        return readyAt != null && deliveredAt == null;
    }
}
