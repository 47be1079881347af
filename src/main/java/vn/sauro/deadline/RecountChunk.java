package vn.sauro.deadline;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.Due;
import vn.sauro.ledger.Ledger;

/** Computes the open deadlines of a few cases anew by the amended calendar, all in one transaction of its own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class RecountChunk {

    private final RecountStore store;
    private final Recount recount;
    private final Moves moves;
    private final Calendars calendars;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RecountChunk(
            RecountStore store,
            Recount recount,
            Moves moves,
            Calendars calendars,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.recount = recount;
        this.moves = moves;
        this.calendars = calendars;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** Either all of them or none: a crash leaves the rest as it was, to be found by its old version. */
    void count(String amendmentId, List<String> caseCodes) {
        var run = store.lock(amendmentId);
        var counted = new int[1];
        var version = calendars.fresh(run.calendarId()).version();
        for (var caseCode : caseCodes) {
            ledger.lock(caseCode);
            recount.of(caseCode, each -> each.calendarId().equals(run.calendarId()), (deadline, due) -> {
                counted[0]++;
                // One that goes by a clock that has ended stands by the new version all the same.
                return moved(run, deadline, new Due(due.dueAt(), run.calendarId(), version, due.explanation()));
            });
            events.publishEvent(new ClocksChanged(caseCode));
        }
        store.counted(amendmentId, counted[0]);
    }

    void failed(String amendmentId, String caseCode, int attempts, String message) {
        store.failed(amendmentId, caseCode, attempts, message);
    }

    void finish(String amendmentId) {
        store.finish(amendmentId, clock.instant());
    }

    private Deadline moved(CalendarRecount run, Deadline deadline, Due due) {
        var now = clock.instant();
        var after = moves.to(deadline, due, run.why());
        if (!after.dueAt().equals(deadline.dueAt())) {
            store.moved(
                    run.amendmentId(),
                    new CalendarRecount.Move(
                            deadline.id(),
                            deadline.caseCode(),
                            deadline.clock(),
                            deadline.dueAt(),
                            after.dueAt(),
                            CalendarRecount.Flip.of(deadline.lateAt(now), after.lateAt(now))),
                    now);
        }
        return after;
    }
}
