package vn.sauro.program;

import java.time.Instant;

/**
 * How far an import has come.
 *
 * @param state {@code RUNNING} while rows are pending, then {@code DONE}
 * @param sameAs id of the earlier import of a file with exactly this content, or null
 * @param percent rows settled of all, 0 to 100, rounded down
 */
public record ImportProgress(
        String id,
        String fileName,
        String state,
        String importedBy,
        Instant importedAt,
        String sameAs,
        int total,
        int started,
        int planned,
        int skipped,
        int refused,
        int pending,
        int percent) {}
