package vn.sauro.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.sauro.shared.Bilingual;

/**
 * Whose working time a case took. The shares add up to the elapsed working time, whatever happened.
 *
 * @param from when the first hour was charged, null before that
 * @param to when charging ended with the case; until now while it runs
 * @param running whether the case is still charged to somebody
 * @param elapsed working time by the calendar of the case
 * @param lateness how the case stands against its dates, null for one without a legal clock
 */
public record Shares(
        String caseCode,
        String calendarId,
        Instant from,
        Instant to,
        boolean running,
        Duration elapsed,
        List<Share> shares,
        Lateness lateness) {

    /** The part of one holder. Position and unit are null for who is outside. */
    public record Share(
            HolderCategory category,
            Bilingual label,
            String positionId,
            Bilingual position,
            String unitCode,
            Bilingual unit,
            Duration worked) {}

    /**
     * @param late by the date as it stands, which leaves lawful pauses out
     * @param lateByOriginal by the date as it was first given
     * @param wouldBeLateWithoutPauses by the date that the time allowed alone would give
     */
    public record Lateness(
            Instant dueAt,
            Instant originalDueAt,
            Instant dueWithoutPauses,
            boolean late,
            boolean lateByOriginal,
            boolean wouldBeLateWithoutPauses) {}
}
