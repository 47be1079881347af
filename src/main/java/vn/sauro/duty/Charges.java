package vn.sauro.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.Deadlines;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;

/** Charges every hour of a case to exactly one holder, by its {@link Claim}: contiguous stretches, one open at most. */
@Component
class Charges {

    private final ChargeStore store;
    private final DutyStore duties;
    private final Deadlines deadlines;
    private final Ledger ledger;
    private final Clock clock;

    Charges(ChargeStore store, DutyStore duties, Deadlines deadlines, Ledger ledger, Clock clock) {
        this.store = store;
        this.duties = duties;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Lets the right holder pay from now on, after a change of the case's duties or pauses; an ended case stays ended. */
    void settle(String caseCode) {
        var charges = store.of(caseCode);
        if (charges.isEmpty() || charges.stream().anyMatch(Charge::runs)) {
            begin(caseCode);
        }
    }

    /** As {@link #settle}, when a duty opens: a case that had ended is taken up again. */
    void begin(String caseCode) {
        var now = clock.instant();
        var pauses = deadlines.pausesOf(caseCode);
        Aftermath.since(store.of(caseCode), pauses)
                .ifPresentOrElse(
                        ended -> retrace(caseCode, pauses, ended, now),
                        () -> next(caseCode, duties.openOf(caseCode), pauses, now));
    }

    /** An incident has ended, perhaps some time ago: from there on it is told anew who had the work. */
    private void retrace(String caseCode, List<DeadlinePause> pauses, Instant ended, Instant now) {
        var since = duties.openSince(caseCode, ended);
        for (var at : Aftermath.turns(ended, now, since, pauses)) {
            next(caseCode, Aftermath.openAt(at, since), Aftermath.standingAt(at, pauses), at);
        }
    }

    private void next(String caseCode, List<Duty> open, List<DeadlinePause> pauses, Instant at) {
        Claim.next(open, pauses, store.of(caseCode), at).ifPresent(charge -> {
            store.end(caseCode, at);
            start(caseCode, charge);
        });
    }

    /** Ends the last stretch when the case itself ends. */
    void close(String caseCode, Instant at) {
        store.end(caseCode, at);
    }

    List<Charge> of(String caseCode) {
        return store.of(caseCode);
    }

    private void start(String caseCode, Charge charge) {
        store.start(caseCode, charge);
        if (charge.payer() == ChargedTo.PERSON) {
            record(
                    caseCode,
                    "HOURS_CHARGED",
                    charge,
                    Map.of("position", charge.positionId(), "unit", charge.unitCode(), "from", charge.from()),
                    Map.of("person", charge.personId()));
        } else {
            record(
                    caseCode,
                    "HOURS_CHARGED_OUTSIDE",
                    charge,
                    Map.of("payer", charge.payer().name(), "from", charge.from()),
                    Map.of());
        }
    }

    private void record(
            String caseCode, String kind, Charge charge, Map<String, Object> facts, Map<String, String> people) {
        ledger.append(new LedgerEvent(caseCode, kind, charge.dutyId(), facts, people));
    }
}
