package vn.sauro.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadlines;
import vn.sauro.shared.Refusal;

/** The dates that an extension may lead to. */
@Component
class ExtensionDates {

    private final Deadlines deadlines;
    private final Clock clock;

    ExtensionDates(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @return end of that day's working time
     * @throws Refusal naming the field {@code task.extension-not-later} unless it lies after that due date and now, or for a day
     *     that the calendar does not know
     */
    Instant laterThan(Instant due, LocalDate day, String field) {
        var asked = preview(day, field);
        if (!asked.isAfter(due) || !asked.isAfter(clock.instant())) {
            throw Refusal.ofField(field, "task.extension-not-later", day);
        }
        return asked;
    }

    private Instant preview(LocalDate day, String field) {
        try {
            return deadlines.preview(day, null);
        } catch (Refusal beyondTheCalendar) {
            throw beyondTheCalendar.in(field);
        }
    }
}
