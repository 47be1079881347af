package vn.sauro.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.deadline.DeadlineRules;
import vn.sauro.deadline.Deadlines;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.AuthorityTable;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Opens, hands over and closes duties, always in the transaction of the user task that they belong to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Duties {

    private final DutyStore store;
    private final Charges charges;
    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final AuthorityTable authorities;
    private final Organization organization;
    private final List<CaseDirectory> directories;
    private final Ledger ledger;
    private final Clock clock;
    private final CurrentPerson actor;
    private final ApplicationEventPublisher events;

    Duties(
            DutyStore store,
            Charges charges,
            Deadlines deadlines,
            DeadlineRules rules,
            AuthorityTable authorities,
            Organization organization,
            List<CaseDirectory> directories,
            Ledger ledger,
            Clock clock,
            CurrentPerson actor,
            ApplicationEventPublisher events) {
        this.store = store;
        this.charges = charges;
        this.deadlines = deadlines;
        this.rules = rules;
        this.authorities = authorities;
        this.organization = organization;
        this.directories = directories;
        this.ledger = ledger;
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
        var now = clock.instant();
        var clears = draft.clears();
        var subject = subject(draft.caseCode());
        var deadline = deadlines
                .find(draft.deadlineId())
                .orElseThrow(() -> Refusal.of("duty.incomplete", draft.elementId(), "deadline"));
        var authority = authorities.rule(clears.authority(), now);
        var holder = organization.accountable(clears.person(), now);
        var duty = new Duty(
                draft.id(),
                draft.caseCode(),
                subject.title(),
                draft.processKey(),
                draft.processInstanceId(),
                draft.elementId(),
                draft.deadlineId(),
                Duty.Status.OPEN,
                rules.rule(clears.deadline(), now).chargeRank(),
                false,
                clears.task(),
                clears.responsibility(),
                subject.supervisingLeader(),
                authority.key(),
                authority.matter(),
                authority.legalBasis(),
                clears.result(),
                clears.outcomes(),
                holder,
                organization.agencyOf(holder.unitCode()),
                now,
                deadline.dueAt(),
                deadline.originalDueAt(),
                null,
                null,
                null,
                null,
                null);
        store.insert(duty);
        record(
                duty,
                "DUTY_OPENED",
                Map.of(
                        "element", duty.elementId(),
                        "position", holder.positionId(),
                        "unit", holder.unitCode(),
                        "task", duty.title(),
                        "authority", authority.key(),
                        "due", duty.dueAt(),
                        "result", duty.expectedResult()));
        charges.settle(duty.caseCode());
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
        store.hold(id, to, organization.agencyOf(to.unitCode()));
        ledger.append(new LedgerEvent(
                duty.caseCode(),
                "DUTY_HANDED_OVER",
                id,
                Map.of(
                        "fromPosition", duty.holder().positionId(),
                        "toPosition", to.positionId(),
                        "toUnit", to.unitCode(),
                        "reason", reason,
                        "document", document == null ? "" : document),
                people(Map.of("from", duty.holder().personId(), "person", to.personId()), to)));
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

    /** @throws Refusal {@code duty.duty-unknown} */
    public Duty duty(String id) {
        return store.find(id).orElseThrow(() -> Refusal.of("duty.duty-unknown", id));
    }

    public List<Duty> openOf(String caseCode) {
        return store.openOf(caseCode);
    }

    /** Open duties of one process instance whose date has passed. */
    public List<Duty> overdueIn(String processInstanceId) {
        return store.openOfInstance(processInstanceId).stream()
                .filter(duty -> !clock.instant().isBefore(duty.dueAt()))
                .toList();
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        store.due(moved.deadlineId(), moved.newDueAt());
    }

    private Duty locked(String id) {
        ledger.lock(duty(id).caseCode());
        return duty(id);
    }

    private Duty closed(Duty duty, Duty.Status status, String outcome, String document, String reason) {
        if (!duty.open()) {
            return duty;
        }
        var now = clock.instant();
        store.close(duty, status, now, actor.id().orElse(null), outcome, document, reason);
        deadlines.close(duty.deadlineId(), now);
        record(
                duty,
                status == Duty.Status.DONE ? "DUTY_DONE" : "DUTY_ENDED",
                Map.of(
                        "element", duty.elementId(),
                        "position", duty.holder().positionId(),
                        "outcome", outcome == null ? "" : outcome,
                        "document", document == null ? "" : document,
                        "reason", reason == null ? "" : reason,
                        "late", now.isAfter(duty.dueAt()),
                        "lateByOriginal", now.isAfter(duty.originalDueAt())));
        charges.settle(duty.caseCode());
        var closed = duty(duty.id());
        events.publishEvent(new DutyClosed(closed));
        return closed;
    }

    private void record(Duty duty, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(
                duty.caseCode(),
                kind,
                duty.id(),
                facts,
                people(Map.of("person", duty.holder().personId()), duty.holder())));
    }

    private static Map<String, String> people(Map<String, String> known, Holder holder) {
        var people = new HashMap<>(known);
        if (holder.onBehalfOf() != null) {
            people.put("onBehalfOf", holder.onBehalfOf());
        }
        return people;
    }

    private CaseSubject subject(String caseCode) {
        return directories.stream()
                .flatMap(directory -> directory.find(caseCode).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of("duty.case-unknown", String.valueOf(caseCode)));
    }
}
