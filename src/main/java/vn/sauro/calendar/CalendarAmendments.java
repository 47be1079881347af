package vn.sauro.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.Refusal;

/**
 * Decisions on days that are announced after the calendar files were made. Every node merges them over the files; whoever may
 * enter them, and what becomes of the due dates that were counted before, is the caller's to decide.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CalendarAmendments {

    private final Calendars calendars;
    private final AmendmentCheck check;
    private final AmendmentStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarAmendments(
            Calendars calendars,
            AmendmentCheck check,
            AmendmentStore store,
            Clock clock,
            ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.check = check;
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /** @throws Refusal {@code calendar.calendar-unknown}, {@code calendar.amendment-…} naming the field */
    public Amendment enter(String calendarId, AmendmentOrder order, String person) {
        var calendar = calendars.fresh(calendarId);
        var now = clock.instant();
        var days = check.checked(calendar, order, LocalDate.ofInstant(now, calendar.zone()));
        var amendment = new Amendment(
                UUID.randomUUID().toString(), calendar.id(), order.document().strip(), person, now, days);
        store.insert(amendment);
        events.publishEvent(new CalendarAmended(amendment));
        return amendment;
    }

    /** @throws Refusal {@code calendar.amendment-unknown} */
    public Amendment get(String id) {
        return store.find(id).orElseThrow(() -> Refusal.of("calendar.amendment-unknown", id));
    }
}
