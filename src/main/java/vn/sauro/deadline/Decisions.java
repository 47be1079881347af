package vn.sauro.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Due;
import vn.sauro.shared.Refusal;

/** Moves the legal clock of a case to a date that somebody decided. */
@Component
class Decisions {

    private final DeadlineStore store;
    private final Recount recount;
    private final Moves moves;
    private final Derivation derivation;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Decisions(
            DeadlineStore store,
            Recount recount,
            Moves moves,
            Derivation derivation,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.recount = recount;
        this.moves = moves;
        this.derivation = derivation;
        this.clock = clock;
        this.events = events;
    }

    void move(String caseCode, Instant newDue, DeadlineMove why) {
        var legal = store.find(caseCode).orElseThrow(() -> Refusal.of("deadline.case-unknown", caseCode));
        var explanation = new ArrayList<>(legal.explanation());
        var due = new Due(newDue, legal.calendarId(), legal.calendarVersion(), legal.explanation());
        explanation.add(derivation.say("deadline.moved." + why.kind(), newDue, legal.dueAt(), why.reason()));
        var set = legal.reckonedBy(legal.counted(), new FixedDate(newDue, clock.instant(), explanation));
        moves.to(set, due, why);
        recount.of(
                caseCode,
                each -> each.clock() == Deadline.Clock.STEP && (each.followsCase() || each.withinCase()),
                why);
        events.publishEvent(new ClocksChanged(caseCode));
    }
}
