package vn.sauro.deadline;

import java.math.BigDecimal;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;

/**
 * The time that a procedure gives one of its steps.
 *
 * @param calendarId calendar that counts it, or null for the general one
 */
public record StepTerm(
        BigDecimal amount,
        TimeUnit unit,
        CutoffMode cutoff,
        boolean excludeFirstDay,
        String calendarId,
        Bilingual name,
        String legalBasis) {}
