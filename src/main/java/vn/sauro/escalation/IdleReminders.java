package vn.sauro.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.deadline.Deadlines;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.duty.NoticeBox;
import vn.sauro.escalation.IdlePolicy.Step;
import vn.sauro.escalation.IdlePolicy.Tells;
import vn.sauro.escalation.IdleStore.Watch;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Texts;

/** Reminds the holder of a case on which nothing happens, then the head: no files idle in a drawer. */
@Component
class IdleReminders {

    private static final int AT_ONCE = 50;

    private final IdleStore store;
    private final IdlePolicy policy;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Organization organization;
    private final NoticeBox notices;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    IdleReminders(
            IdleStore store,
            IdlePolicy policy,
            Duties duties,
            Deadlines deadlines,
            Organization organization,
            NoticeBox notices,
            Ledger ledger,
            Texts texts,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.policy = policy;
        this.duties = duties;
        this.deadlines = deadlines;
        this.organization = organization;
        this.notices = notices;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Every node may run it: who comes second finds the reminder written. @return how many were sent */
    int remindDue() {
        int sent = 0;
        for (var due = store.due(clock.instant(), AT_ONCE); !due.isEmpty(); due = store.due(clock.instant(), AT_ONCE)) {
            for (var watch : due) {
                sent += Boolean.TRUE.equals(transaction.execute(status -> remind(watch))) ? 1 : 0;
            }
        }
        return sent;
    }

    /** The case is locked before its row is read again, in the order in which people's acts take them. */
    private boolean remind(Watch seen) {
        ledger.lock(seen.caseCode());
        var now = clock.instant();
        var watch = store.stillDue(seen.dutyId(), now);
        if (watch.isEmpty()) {
            return false;
        }
        var since = watch.get().since();
        var step = policy.next(watch.get().reminded(), since);
        if (step.isEmpty() || deadlines.paused(seen.caseCode())) {
            // A clock that goes on begins the count anew; until then nobody is idle.
            store.reminded(seen.dutyId(), watch.get().reminded(), null);
            return false;
        }
        var dueAt = policy.at(step.get(), since);
        if (dueAt.isAfter(now)) {
            store.reminded(seen.dutyId(), watch.get().reminded(), dueAt);
            return false;
        }
        var next = policy.next(step.get().rung(), since).map(after -> policy.at(after, since));
        store.reminded(seen.dutyId(), step.get().rung(), next.orElse(null));
        return tell(duties.duty(seen.dutyId()), step.get(), since, now);
    }

    private boolean tell(Duty duty, Step step, Instant since, Instant now) {
        var person = step.tells() == Tells.HOLDER ? Optional.of(duty.holder().personId()) : head(duty, now);
        if (person.isEmpty() || !duty.open() || duty.awaitsOthers()) {
            return false;
        }
        var text = step.tells() == Tells.HOLDER
                ? texts.both("escalation.idle.holder", duty.caseTitle(), duty.title(), Dates.of(since))
                : texts.both(
                        "escalation.idle.head",
                        duty.caseTitle(),
                        duty.title(),
                        Dates.of(since),
                        duty.holder().personName());
        notices.put(duty.caseCode(), person.get(), "IDLE", text);
        ledger.append(new LedgerEvent(
                duty.caseCode(),
                "IDLE_REMINDED",
                duty.id(),
                Map.of(
                        "since",
                        since,
                        "rung",
                        step.rung(),
                        "position",
                        duty.holder().positionId(),
                        "tells",
                        step.tells().name()),
                Map.of("reminded", person.get())));
        return true;
    }

    /** Who leads the holder: the head of the unit, or of the agency where the holder heads the unit himself. */
    private Optional<String> head(Duty duty, Instant now) {
        var unit = duty.holder().unitCode();
        return Stream.concat(
                        Stream.of(unit, organization.agencyOf(unit)),
                        organization.parentOf(organization.agencyOf(unit)).stream())
                .map(organization::headOf)
                .map(seat -> organization.accountable(seat.id(), now).personId())
                .filter(person -> !person.equals(duty.holder().personId()))
                .findFirst();
    }
}
