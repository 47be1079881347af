package vn.sauro.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyClosed;
import vn.sauro.duty.DutyOpened;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;

/**
 * Climbs for overdue duties. Everything is found by state ("overdue and no ladder yet"), so that a repeated or missed signal
 * neither doubles nor loses a rung.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ladders {

    /** Only here a level is asked; every other duty that opens need not look for a ladder. */
    private static final String PROCESS = "EscalationLadder";

    private final LadderStore store;
    private final RungFinder finder;
    private final Duties duties;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Ladders(
            LadderStore store,
            RungFinder finder,
            Duties duties,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.finder = finder;
        this.duties = duties;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Starts the ladder that waits for a moved due date, or that of an overdue duty that has none. Where several are overdue at
     * the same moment it is the one that the call is about: it is called for no second time, while the others' timers are still
     * to come.
     */
    public Optional<Ladder> open(LadderCall call) {
        ledger.lock(call.caseCode());
        var waiting = store.waiting(call.caseCode());
        var ladder = waiting.isPresent() ? waiting : overdueWithout(call);
        ladder.ifPresent(found -> {
            store.climb(found.id(), call.instance(), call.callerInstance(), call.callerActivity());
            recordOverdue(found);
        });
        return ladder;
    }

    /** The next level to ask, or empty when everybody was asked. */
    public Optional<Rung> next(String ladderId) {
        var ladder = store.find(ladderId).orElseThrow();
        var overdue = duties.duty(ladder.dutyId());
        var rungs = store.rungs(ladderId);
        var asked = new HashSet<String>();
        asked.add(overdue.holder().personId());
        rungs.forEach(rung -> asked.add(rung.personId()));
        var last = rungs.isEmpty() ? 0 : rungs.get(rungs.size() - 1).number();
        var next = finder.next(ladder, overdue, last, asked, clock.instant());
        next.ifPresentOrElse(store::insert, () -> store.state(ladderId, Ladder.State.EXHAUSTED, null));
        return next;
    }

    /** A level answers: gives a direction, or proposes to reassign the work. */
    public void answer(String dutyId, String answer, String direction, String document) {
        store.answer(dutyId, answer, direction, document);
        record(
                duties.duty(dutyId),
                "ESCALATION_ANSWERED",
                Map.of("answer", answer, "direction", direction, "document", document == null ? "" : document));
    }

    /** A level did not answer within its own time; recorded against it, the climb goes on anyway. */
    public void silent(String ladderInstance) {
        duties.overdueIn(ladderInstance).stream()
                .filter(duty -> store.silent(duty.id()))
                .forEach(duty -> record(
                        duty,
                        "ESCALATION_UNANSWERED",
                        Map.of("position", duty.holder().positionId())));
    }

    /** The climb is over because the overdue work was done; says how far it went. */
    public void recordEnd(String ladderId) {
        var ladder = store.find(ladderId).orElseThrow();
        record(
                duties.duty(ladder.dutyId()),
                "ESCALATION_ENDED",
                Map.of("ladder", ladderId, "rungs", store.rungs(ladderId).size()));
    }

    @EventListener
    void reached(DutyOpened opened) {
        if (opened.duty().processKey().equals(PROCESS)) {
            store.climbing(opened.duty().processInstanceId()).ifPresent(ladder -> reach(ladder, opened.duty()));
        }
    }

    @EventListener
    void done(DutyClosed closed) {
        for (var ladder : store.ofDuty(closed.duty().id())) {
            store.state(ladder.id(), Ladder.State.ENDED, clock.instant());
            if (closed.duty().status() == Duty.Status.DONE && ladder.state() == Ladder.State.CLIMBING) {
                events.publishEvent(new LadderEnded(ladder));
            }
        }
    }

    /** An overdue timer fires once; after an extension a new ladder waits for the new date in its place. */
    @EventListener
    void restart(DeadlineMoved moved) {
        duties.openOf(moved.caseCode()).stream()
                .filter(duty -> duty.deadlineId().equals(moved.deadlineId()))
                .flatMap(duty -> store.ofDuty(duty.id()).stream())
                .forEach(ladder -> restart(ladder, moved.newDueAt()));
    }

    private void restart(Ladder ladder, Instant due) {
        var now = clock.instant();
        store.state(ladder.id(), Ladder.State.ENDED, now);
        store.insert(
                new Ladder(
                        UUID.randomUUID().toString(),
                        ladder.caseCode(),
                        ladder.dutyId(),
                        due,
                        Ladder.State.WAITING,
                        null,
                        null,
                        null),
                now);
        if (ladder.state() == Ladder.State.CLIMBING) {
            events.publishEvent(new LadderEnded(ladder));
        }
        events.publishEvent(new LadderRestarted(ladder));
    }

    private Optional<Ladder> overdueWithout(LadderCall call) {
        var now = clock.instant();
        return duties.openOf(call.caseCode()).stream()
                .filter(duty -> duty.overdueAt(now))
                .sorted(Comparator.comparingInt(call::distance))
                .filter(duty -> store.climbing(duty.processInstanceId()).isEmpty())
                .filter(duty -> store.ofDuty(duty.id()).isEmpty())
                .findFirst()
                .map(duty -> begun(duty, now));
    }

    private Ladder begun(Duty duty, Instant now) {
        var from = duty.openedAt().isAfter(duty.dueAt()) ? duty.openedAt() : duty.dueAt();
        var ladder = new Ladder(
                UUID.randomUUID().toString(), duty.caseCode(), duty.id(), from, Ladder.State.WAITING, null, null, null);
        store.insert(ladder, now);
        return ladder;
    }

    private void reach(Ladder ladder, Duty asked) {
        var rungs = store.rungs(ladder.id());
        var rung = rungs.get(rungs.size() - 1);
        store.reach(ladder.id(), rung.number(), asked.id(), clock.instant());
        recordOverdue(ladder);
        record(
                asked,
                "ESCALATED",
                Map.of(
                        "rung", rung.number(),
                        "role", rung.role(),
                        "position", asked.holder().positionId(),
                        "overdueDuty", ladder.dutyId()));
    }

    /** Late is a fact of the clock; the ledger says it once for each date that passed. */
    private void recordOverdue(Ladder ladder) {
        if (!clock.instant().isBefore(ladder.dueAt()) && store.overdue(ladder.id())) {
            var overdue = duties.duty(ladder.dutyId());
            record(
                    overdue,
                    "DUTY_OVERDUE",
                    Map.of(
                            "due", overdue.dueAt(),
                            "original", overdue.originalDueAt(),
                            "position", overdue.holder().positionId()));
            events.publishEvent(new DutyOverdue(overdue));
        }
    }

    private void record(Duty duty, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(
                duty.caseCode(),
                kind,
                duty.id(),
                facts,
                Map.of("person", duty.holder().personId())));
    }
}
