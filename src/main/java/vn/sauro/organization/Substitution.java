package vn.sauro.organization;

import java.time.Instant;
import java.time.LocalDate;

/**
 * While somebody is absent, another person acts in the position on their behalf.
 *
 * @param from first day, in Asia/Ho_Chi_Minh
 * @param to last day (inclusive); a substitution always ends by itself
 * @param document number of the document that orders it
 * @param recordedBy person id, or null when it came from the organisation files
 */
public record Substitution(
        String absentPerson,
        String positionId,
        String substitute,
        LocalDate from,
        LocalDate to,
        String document,
        String recordedBy,
        Instant recordedAt) {}
