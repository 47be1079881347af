package vn.sauro.deadline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Due;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Bilingual;

/** The one command that moves a deadline: row, record of the change, ledger, and by its event duty, task and timers. */
@Component
class Moves {

    private final DeadlineStore store;
    private final Ledger ledger;
    private final Clock clock;
    private final Derivation derivation;
    private final ApplicationEventPublisher events;

    Moves(DeadlineStore store, Ledger ledger, Clock clock, Derivation derivation, ApplicationEventPublisher events) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
        this.derivation = derivation;
        this.events = events;
    }

    /** Moves it and tells everybody; a due date that stays where it is only gets its new derivation. */
    Deadline to(Deadline deadline, Due due, DeadlineMove why) {
        var moved = written(deadline, due, why);
        if (!due.dueAt().equals(deadline.dueAt())) {
            events.publishEvent(new DeadlineMoved(deadline.id(), deadline.caseCode(), deadline.dueAt(), due.dueAt()));
        }
        return moved;
    }

    /** As {@link #to}, for a clock that ends in this very moment, so that nothing waits for its date any more. */
    Deadline written(Deadline deadline, Due due, DeadlineMove why) {
        if (due.dueAt().equals(deadline.dueAt())) {
            var kept = deadline.due(due, due.explanation());
            store.update(kept);
            return kept;
        }
        var moved = deadline.due(due, told(deadline, due, why));
        store.record(deadline, due.dueAt(), clock.instant(), why);
        store.update(moved);
        ledger.append(new LedgerEvent(
                deadline.caseCode(),
                "DEADLINE_MOVED",
                null,
                Map.of(
                        "deadline", deadline.id(),
                        "kind", why.kind().name(),
                        "from", deadline.dueAt(),
                        "to", due.dueAt(),
                        "original", deadline.originalDueAt(),
                        "decidedBy", why.decidedBy(),
                        "document", why.document() == null ? "" : why.document(),
                        "reason", why.reason()),
                Map.of()));
        return moved;
    }

    /** A pause explains itself in the derivation; every other move says in its own sentence what it did. */
    private List<Bilingual> told(Deadline deadline, Due due, DeadlineMove why) {
        var explanation = new ArrayList<>(due.explanation());
        if (why.kind() != DeadlineMove.Kind.PAUSE) {
            var line = derivation.say("deadline.moved." + why.kind(), due.dueAt(), deadline.dueAt(), why.reason());
            // A clock that goes by the legal one has its sentence already.
            if (!explanation.contains(line)) {
                explanation.add(line);
            }
        }
        return explanation;
    }
}
