package vn.sauro.deadline;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.TimeUnit;

/** Dates that go before a due date by so many working days of the policy. */
@Component
class EarlierDates {

    private static final String FOREWARNING = "forewarning";
    private static final String APOLOGY = "apology-before-due";

    private final TaskPolicy policy;
    private final Calendars calendars;
    private final Clock clock;

    EarlierDates(TaskPolicy policy, Calendars calendars, Clock clock) {
        this.policy = policy;
        this.calendars = calendars;
        this.clock = clock;
    }

    Instant forewarningOf(Instant dueAt) {
        return calendars.standard().before(dueAt, policy.amount(FOREWARNING, clock.instant()), TimeUnit.WORKING_DAY);
    }

    /** Where the time allowed is shorter than that, nobody can apologise earlier than at the appointment itself. */
    Instant apologyOf(Deadline legal) {
        var days = policy.amount(APOLOGY, clock.instant());
        var before = calendars.get(legal.calendarId()).before(legal.dueAt(), days, TimeUnit.WORKING_DAY);
        var start =
                legal.counted() == null ? legal.startedAt() : legal.counted().from();
        return before.isAfter(start) ? before : legal.dueAt();
    }
}
