package vn.sauro.feedback;

import java.time.Instant;

/**
 * What a citizen thinks of how a dossier was settled.
 *
 * @param score 1 (very dissatisfied) to 5 (very satisfied)
 * @param followUp what was done about a low score, null before
 */
public record Rating(
        String dossierCode,
        int score,
        String comment,
        String receivingUnit,
        Instant ratedAt,
        Instant followedUpAt,
        String followUp) {}
