package vn.sauro.dossier;

import java.time.Instant;

/**
 * Something about a dossier that the head of the counter is to look into.
 *
 * @param conclusion null until somebody has
 */
public record FollowUp(
        String id,
        String code,
        String reason,
        Instant openedAt,
        String conclusion,
        String document,
        Instant handledAt,
        String handledBy) {}
