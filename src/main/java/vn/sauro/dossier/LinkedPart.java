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
 * @param deliveredAt when its result was ready for the applicant, null before
 */
public record LinkedPart(
        String dossierCode,
        String step,
        Instant acknowledgedAt,
        Instant alertedAt,
        Instant verifiedAt,
        Instant apologisedAt,
        Instant deliveredAt) {}
