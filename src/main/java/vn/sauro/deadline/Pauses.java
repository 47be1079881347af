package vn.sauro.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;

/** Stops and starts the clocks of a case; the caller holds the case's lock. */
@Component
class Pauses {

    private final PauseStore store;
    private final DeadlineStore deadlines;
    private final Recount recount;
    private final Ledger ledger;
    private final CurrentPerson actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Pauses(
            PauseStore store,
            DeadlineStore deadlines,
            Recount recount,
            Ledger ledger,
            CurrentPerson actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.deadlines = deadlines;
        this.recount = recount;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    List<DeadlinePause> of(String caseCode) {
        return store.of(caseCode);
    }

    void open(String caseCode, PauseReason reason, PauseOrder order) {
        deadlines.find(caseCode).filter(legal -> !legal.open()).ifPresent(ended -> {
            throw Refusal.of("deadline.case-closed", caseCode);
        });
        if (store.of(caseCode).stream().anyMatch(pause -> pause.open() && pause.reason() == reason)) {
            throw Refusal.of("deadline.pause-open", caseCode, reason.name());
        }
        var pause = new DeadlinePause(
                UUID.randomUUID().toString(),
                caseCode,
                reason,
                clock.instant(),
                null,
                order,
                actor.id().orElse(null),
                null);
        store.insert(pause);
        record(pause, "CLOCK_PAUSED", Map.of("from", pause.from()));
        recount.standstill(caseCode);
        // Steps that go on alone are no longer bound by a date that moves.
        recount.of(
                caseCode,
                each -> each.withinCase() && each.pausedSince() == null,
                why(DeadlineMove.Kind.PAUSE, reason));
        events.publishEvent(new ClocksChanged(caseCode));
    }

    void resume(String caseCode, PauseReason reason) {
        resume(caseCode, reason, clock.instant());
    }

    void resume(String caseCode, PauseReason reason, Instant at) {
        var pause = open(caseCode, reason);
        if (at.isBefore(pause.from()) || at.isAfter(clock.instant())) {
            throw Refusal.ofField("endedAt", "deadline.pause-end", Dates.of(pause.from()), Dates.of(clock.instant()));
        }
        close(pause, at, "CLOCK_RESUMED");
        recount.of(caseCode, Deadline::open, why(DeadlineMove.Kind.PAUSE, reason));
        recount.standstill(caseCode);
        events.publishEvent(new ClocksChanged(caseCode));
    }

    /** The legal time is given anew from now; other clocks that stood still go on. */
    void restart(String caseCode, PauseReason reason) {
        var legal = deadlines.find(caseCode).orElseThrow(() -> Refusal.of("deadline.case-unknown", caseCode));
        if (legal.counted() == null) {
            throw Refusal.of("deadline.restart-fixed", caseCode);
        }
        close(open(caseCode, reason), clock.instant(), "CLOCK_RESTARTED");
        deadlines.update(legal.reckonedBy(legal.counted().from(clock.instant()), null));
        recount.of(caseCode, Deadline::followsCase, why(DeadlineMove.Kind.RESTART, reason));
        recount.of(caseCode, each -> !each.followsCase(), why(DeadlineMove.Kind.PAUSE, reason));
        recount.standstill(caseCode);
        events.publishEvent(new ClocksChanged(caseCode));
    }

    /** Ends whatever is still open because the case ends; pauses that began later than that take no time. */
    void endAll(String caseCode, Instant at) {
        for (var pause : store.of(caseCode)) {
            if (pause.open()) {
                close(pause, pause.from().isAfter(at) ? pause.from() : at, "CLOCK_RESUMED");
            }
        }
    }

    private DeadlinePause open(String caseCode, PauseReason reason) {
        return store.of(caseCode).stream()
                .filter(each -> each.open() && each.reason() == reason)
                .findFirst()
                .orElseThrow(() -> Refusal.of("deadline.pause-unopened", caseCode, reason.name()));
    }

    private void close(DeadlinePause pause, Instant at, String kind) {
        store.close(pause, at, actor.id().orElse(null));
        record(pause, kind, Map.of("from", pause.from(), "to", at));
    }

    private static DeadlineMove why(DeadlineMove.Kind kind, PauseReason reason) {
        return new DeadlineMove(kind, "", null, reason.name());
    }

    private void record(DeadlinePause pause, String kind, Map<String, Object> times) {
        var facts = new HashMap<>(times);
        facts.put("reason", pause.reason().name());
        facts.put("payer", pause.order().payer().name());
        facts.put("legalBasis", pause.order().legalBasis());
        facts.put(
                "document",
                pause.order().document() == null ? "" : pause.order().document());
        ledger.append(new LedgerEvent(pause.caseCode(), kind, null, facts, Map.of()));
    }
}
