package vn.sauro.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.duty.Duties;
import vn.sauro.duty.DutyClosed;
import vn.sauro.duty.DutyOpened;
import vn.sauro.ledger.EntryAppended;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.shared.TransactionMemory;

/**
 * Keeps for every open duty since when nothing happened on its case. What a person does counts, and a clock that goes on
 * again; what the platform writes by itself does not, nor do reminders: they are no work.
 */
@Component
class IdleWatch {

    private static final Set<String> NO_WORK = Set.of("REMINDED");
    private static final Set<String> GOES_ON = Set.of("CLOCK_RESUMED", "CLOCK_RESTARTED");

    /** One act writes several entries; the first of them is enough. */
    private static final Duration ONE_ACT = Duration.ofMinutes(1);

    /** A case on which this transaction has acted. */
    private record Seen(String caseCode) {}

    private final IdleStore store;
    private final IdlePolicy policy;
    private final Duties duties;
    private final Clock clock;

    IdleWatch(IdleStore store, IdlePolicy policy, Duties duties, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.duties = duties;
        this.clock = clock;
    }

    @EventListener
    void begin(DutyOpened opened) {
        var since = clock.instant();
        store.begin(opened.duty().id(), opened.duty().caseCode(), since, first(since));
    }

    @EventListener
    void end(DutyClosed closed) {
        store.end(closed.duty().id());
    }

    @EventListener
    void happened(EntryAppended appended) {
        var entry = appended.entry();
        var acted = entry.actor() != null && !NO_WORK.contains(entry.kind());
        if ((acted || GOES_ON.contains(entry.kind())) && TransactionMemory.recall(new Seen(entry.caseCode())) == null) {
            TransactionMemory.remember(new Seen(entry.caseCode()), true);
            restart(entry);
        }
    }

    private void restart(LedgerEntry entry) {
        var before = entry.occurredAt().minus(ONE_ACT);
        if (isOpenSince(entry.caseCode(), before) && store.watches(entry.caseCode(), before)) {
            store.restart(entry.caseCode(), entry.occurredAt(), first(entry.occurredAt()));
        }
    }

    /** A case whose duties all opened just now has no older watch; this transaction knows its duties without asking. */
    private boolean isOpenSince(String caseCode, Instant before) {
        return duties.openOf(caseCode).stream().anyMatch(duty -> duty.openedAt().isBefore(before));
    }

    private Instant first(Instant since) {
        return policy.next(0, since).map(step -> policy.at(step, since)).orElse(null);
    }
}
