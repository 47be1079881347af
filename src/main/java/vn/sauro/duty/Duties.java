package vn.sauro.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.ClocksChanged;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.deadline.Deadlines;
import vn.sauro.ledger.Ledger;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Opens, hands over and closes duties, always in the transaction of the user task that they belong to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Duties {

    private final DutyStore store;
    private final DutySights sights;
    private final DutyOpening opening;
    private final Charges charges;
    private final Lateness lateness;
    private final Deadlines deadlines;
    private final Organization organization;
    private final Ledger ledger;
    private final DutyLedger entries;
    private final Clock clock;
    private final CurrentPerson actor;
    private final ApplicationEventPublisher events;

    Duties(
            DutyStore store,
            DutySights sights,
            DutyOpening opening,
            Charges charges,
            Lateness lateness,
            Deadlines deadlines,
            Organization organization,
            Ledger ledger,
            DutyLedger entries,
            Clock clock,
            CurrentPerson actor,
            ApplicationEventPublisher events) {
        this.store = store;
        this.sights = sights;
        this.opening = opening;
        this.charges = charges;
        this.lateness = lateness;
        this.deadlines = deadlines;
        this.organization = organization;
        this.ledger = ledger;
        this.entries = entries;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /**
     * Opens a duty with all six clears; the accountable person is derived from the register as at this moment.
     *
     * @throws Refusal {@code duty.incomplete}, {@code duty.case-unknown}, or what the register and the rules refuse
     */
    public Duty open(DutyDraft draft) {
        draft.clears().requireAll(draft.elementId());
        ledger.lock(draft.caseCode());
        var duty = opening.of(draft);
        store.insert(duty);
        sights.extend(duty.caseCode());
        entries.opened(duty);
        charges.begin(duty.caseCode());
        events.publishEvent(new DutyOpened(duty));
        return duty;
    }

    /**
     * Gives an open duty to another holder; the accountable person is always one natural person.
     *
     * @param document decision or note that the hand-over rests on, or null within one unit
     */
    public Duty handOver(String id, Holder to, String reason, String document) {
        var duty = locked(id);
        var agency = organization.agencyOf(to.unitCode());
        store.hold(id, to, agency);
        if (!agency.equals(duty.agencyCode())) {
            sights.renew(duty.caseCode());
        }
        entries.handedOver(duty, to, reason, document);
        charges.settle(duty.caseCode());
        events.publishEvent(new DutyHandedOver(id, to.personId()));
        return duty(id);
    }

    /**
     * Closes a duty with its result.
     *
     * @param outcome one of the declared outcomes
     * @param document reference of the product, or null where the outcome itself is the product
     * @throws Refusal {@code duty.outcome-undeclared}
     */
    public Duty close(String id, String outcome, String document) {
        var duty = locked(id);
        if (outcome == null || !duty.outcomes().contains(outcome)) {
            throw Refusal.ofField(
                    "outcome",
                    "duty.outcome-undeclared",
                    outcome == null ? "" : outcome,
                    String.join(", ", duty.outcomes()));
        }
        return closed(duty, Duty.Status.DONE, outcome, document, null);
    }

    /** Ends a duty without a result because its process went on without it. */
    public Duty end(String id, String reason) {
        return closed(locked(id), Duty.Status.ENDED, null, null, reason);
    }

    /** The holder's own part is done and he only waits for contributors: their hours are charged to them meanwhile. */
    public void awaitOthers(String id, boolean awaits) {
        var duty = locked(id);
        store.awaitOthers(id, awaits);
        charges.settle(duty.caseCode());
    }

    /** Ends the charging of hours with the case. */
    public void closeCase(String caseCode, Instant at) {
        charges.close(caseCode, at);
    }

    /**
     * The duty of a case that nobody else moves from now on: for whoever is about to change it.
     *
     * @throws Refusal {@code duty.duty-unknown}
     */
    public Duty forChange(String caseCode, String id) {
        ledger.lock(caseCode);
        // The others of the case are asked as soon as this one closes: one question for all.
        store.openOf(caseCode);
        return duty(id);
    }

    /** @throws Refusal {@code duty.duty-unknown} */
    public Duty duty(String id) {
        return store.find(id).orElseThrow(() -> Refusal.of("duty.duty-unknown", id));
    }

    public List<Duty> openOf(String caseCode) {
        return store.openOf(caseCode);
    }

    /** Open duties of one process instance whose date has passed. */
    public List<Duty> overdueIn(String processInstanceId) {
        var now = clock.instant();
        return store.openOfInstance(processInstanceId).stream()
                .filter(duty -> duty.overdueAt(now))
                .toList();
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        due(moved.deadlineId(), moved.newDueAt());
    }

    @EventListener
    void follow(ClocksChanged changed) {
        store.standstill(changed.caseCode());
        sights.standstill(changed.caseCode());
        charges.settle(changed.caseCode());
    }

    private void due(String deadlineId, Instant dueAt) {
        sights.due(deadlineId, dueAt);
        store.due(deadlineId, dueAt);
    }

    /** Read again only where the case was not locked before: somebody may have been faster. */
    private Duty locked(String id) {
        var duty = duty(id);
        return ledger.lock(duty.caseCode()) ? duty(id) : duty;
    }

    private Duty closed(Duty duty, Duty.Status status, String outcome, String document, String reason) {
        if (!duty.open()) {
            return duty;
        }
        var now = clock.instant();
        var due = deadlines.close(duty.deadlineId(), now).map(Deadline::dueAt).orElse(duty.dueAt());
        if (!due.equals(duty.dueAt())) {
            due(duty.deadlineId(), due);
        }
        var closed = duty.closed(due, status, now, actor.id().orElse(null), outcome, document, reason);
        store.close(closed);
        if (status == Duty.Status.DONE && now.isAfter(due)) {
            store.late(duty.id(), lateness.of(duty.deadlineId(), due, now));
        }
        sights.close(duty.id(), status);
        entries.closed(closed, status, now, outcome, document, reason);
        charges.settle(duty.caseCode());
        events.publishEvent(new DutyClosed(closed));
        return closed;
    }
}
