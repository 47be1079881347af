package vn.sauro.deadline;

import java.time.Instant;
import java.util.List;
import vn.sauro.shared.Bilingual;

/**
 * One clock of a case.
 *
 * @param id the case code for the legal clock, else the activity instance of the duty
 * @param dueAt where the deadline stands now
 * @param originalDueAt where it stood when it was opened; never changes
 * @param explanation how the date follows from the rule, step by step
 */
public record Deadline(
        String id,
        String caseCode,
        Clock clock,
        String ruleKey,
        DeadlineRule.Base base,
        Instant startedAt,
        Instant dueAt,
        Instant originalDueAt,
        String calendarId,
        String calendarVersion,
        String legalBasis,
        List<Bilingual> explanation,
        Instant closedAt) {

    /** Which clock of the case this is. */
    public enum Clock {
        LEGAL,
        STEP
    }
}
