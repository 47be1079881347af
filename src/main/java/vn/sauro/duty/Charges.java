package vn.sauro.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
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

    /** Lets the right holder pay from now on; to be called after every change of the case's open duties and pauses. */
    void settle(String caseCode) {
        var charges = store.of(caseCode);
        var running = charges.stream().filter(Charge::runs).findFirst();
        Claim.of(duties.openOf(caseCode), deadlines.pausesOf(caseCode), charges)
                .filter(claim -> running.filter(claim::isOf).isEmpty())
                .ifPresent(claim -> {
                    var now = clock.instant();
                    store.end(caseCode, now);
                    start(caseCode, claim.from(now, charges.size() + 1));
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
        var facts = new LinkedHashMap<String, Object>();
        facts.put("payer", charge.payer().name());
        if (charge.payer() == ChargedTo.PERSON) {
            facts.put("position", charge.positionId());
            facts.put("unit", charge.unitCode());
        }
        facts.put("from", charge.from());
        ledger.append(new LedgerEvent(
                caseCode,
                "HOURS_CHARGED",
                charge.dutyId(),
                facts,
                charge.personId() == null ? Map.of() : Map.of("person", charge.personId())));
    }
}
