package vn.sauro.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;

/** Finds dossiers and moves them from one national status to the next, by the allowed steps only. */
@Component
@Transactional
public class Dossiers {

    private final DossierStore store;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Dossiers(DossierStore store, Ledger ledger, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(String code) {
        return store.find(code);
    }

    /** @throws Refusal {@code dossier.dossier-unknown} */
    @Transactional(readOnly = true)
    public Dossier get(String code) {
        return store.get(code);
    }

    /** @return what the applicant handed in, in the order of the procedure's list */
    @Transactional(readOnly = true)
    public List<HandedIn> components(String code) {
        return store.components(code);
    }

    /** @return dossiers that the agency took in from one instant until before the other, in the order of filing */
    @Transactional(readOnly = true)
    public List<Dossier> receivedBy(String agency, Instant from, Instant until) {
        return store.receivedBy(agency, from, until);
    }

    /** @return whether the secret on the slip belongs to the dossier; takes the same time for an unknown code */
    @Transactional(readOnly = true)
    public boolean opens(String code, String secret) {
        var kept = store.secretHash(code);
        var matches = LookupSecret.matches(kept.orElse("0".repeat(64)), code, secret);
        return kept.isPresent() && matches;
    }

    /**
     * Moves a dossier on; staying where it is does nothing.
     *
     * @throws Refusal {@code dossier.dossier-unknown}, {@code dossier.status-forbidden} for a step that the national states do
     *     not allow
     */
    public void become(String code, DossierStatus next, String reason) {
        ledger.lock(code);
        var from = store.get(code).status();
        if (from == next) {
            return;
        }
        if (!from.mayBecome(next) || !store.status(code, from, next)) {
            throw Refusal.of("dossier.status-forbidden", code, from.code(), next.code());
        }
        ledger.append(new LedgerEvent(
                code,
                "STATUS_CHANGED",
                null,
                Map.of("from", from.name(), "to", next.name(), "reason", reason == null ? "" : reason),
                Map.of()));
        events.publishEvent(new DossierMoved(code, from, next));
    }

    /** The settlement ended; what comes later, such as a late pick-up, is never late. */
    public void finish(String code, Ending ending) {
        store.finished(code, ending, clock.instant());
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        if (moved.deadlineId().equals(moved.caseCode())) {
            store.due(moved.caseCode(), moved.newDueAt());
        }
    }
}
