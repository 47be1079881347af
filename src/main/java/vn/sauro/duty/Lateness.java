package vn.sauro.duty;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.deadline.Deadlines;

/** How late something was, in working time. */
@Component
class Lateness {

    private final Calendars calendars;
    private final Deadlines deadlines;

    Lateness(Calendars calendars, Deadlines deadlines) {
        this.calendars = calendars;
        this.deadlines = deadlines;
    }

    /** @return by the calendar of the duty's clock, null when it was not late */
    Duration of(String deadlineId, Instant due, Instant done) {
        if (!done.isAfter(due)) {
            return null;
        }
        var calendar =
                deadlines.find(deadlineId).map(clock -> clock.calendarId()).orElse(Calendars.STANDARD);
        return calendars.get(calendar).workingTime(due, done);
    }

    /** @return of something still open, by the standard calendar; zero when it is not late */
    Duration soFar(Instant due, Instant now) {
        return now.isAfter(due) ? calendars.standard().workingTime(due, now) : Duration.ZERO;
    }
}
