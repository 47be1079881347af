package vn.sauro.calendar;

import java.time.Instant;
import java.util.List;
import vn.sauro.shared.Bilingual;

/**
 * A due date with its derivation.
 *
 * @param dueAt the instant up to which the work is on time, inclusive
 * @param calendarVersion short hash of the calendar's data; a later change of the data gives another version
 * @param explanation one sentence a step: start, rule, cut-off, days left out with their reason and source, pauses, end
 */
public record Due(Instant dueAt, String calendarId, String calendarVersion, List<Bilingual> explanation) {

    public Due {
        explanation = List.copyOf(explanation);
    }
}
