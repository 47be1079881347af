package vn.sauro.deadline;

import java.math.BigDecimal;
import java.time.Instant;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;

/**
 * The time that the law gives a case, or somebody in it.
 *
 * @param from the event that the time runs from, such as the acceptance of a complete dossier
 * @param calendarId calendar that counts it, or null for the general one
 */
public record LegalTerm(
        Instant from,
        BigDecimal amount,
        TimeUnit unit,
        CutoffMode cutoff,
        boolean excludeFirstDay,
        DueTimeOfDay dueTimeOfDay,
        String calendarId,
        String legalBasis) {}
