package vn.sauro.deadline;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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

    /** At once where it would lie before the years that the calendar knows. */
    Instant forewarningOf(Instant dueAt) {
        var now = clock.instant();
        return calendars
                .standard()
                .beforeIfKnown(dueAt, policy.amount(FOREWARNING, now), TimeUnit.WORKING_DAY)
                .orElse(now);
    }

    /**
     * Who writes the apology gets the whole of the last working day on which it may go out, as far as the time allowed has one.
     */
    LegalDates datesOf(Deadline legal) {
        var days = policy.amount(APOLOGY, clock.instant());
        var by = before(legal, days).orElse(legal.dueAt());
        return new LegalDates(
                legal.dueAt(), before(legal, days.add(BigDecimal.ONE)).orElse(by), by);
    }

    /** @return empty where the time allowed begins no earlier */
    private Optional<Instant> before(Deadline legal, BigDecimal days) {
        var start =
                legal.counted() == null ? legal.startedAt() : legal.counted().from();
        return calendars
                .get(legal.calendarId())
                .beforeIfKnown(legal.dueAt(), days, TimeUnit.WORKING_DAY)
                .filter(each -> each.isAfter(start));
    }
}
