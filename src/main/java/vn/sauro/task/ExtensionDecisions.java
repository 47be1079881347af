package vn.sauro.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** What the approver says to a request for an {@link Extensions extension}; nobody decides on a request of his own. */
@Component
@Transactional
public class ExtensionDecisions {

    private final ExtensionStore store;
    private final AssignedTasks tasks;
    private final Actors actors;
    private final ExtensionDates dates;
    private final Ledger ledger;
    private final Clock clock;

    ExtensionDecisions(
            ExtensionStore store,
            AssignedTasks tasks,
            Actors actors,
            ExtensionDates dates,
            Ledger ledger,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.actors = actors;
        this.dates = dates;
        this.ledger = ledger;
        this.clock = clock;
    }

    public void approve(String id, String reason, String document) {
        decide(id, Extension.State.GRANTED, null, reason, document);
    }

    public void refuse(String id, String reason, String document) {
        decide(id, Extension.State.REFUSED, null, reason, document);
        store.state(id, Extension.State.REFUSED, clock.instant());
    }

    /** @param counter last day the approver offers instead; after the present due date */
    public void counterPropose(String id, LocalDate counter, String reason, String document) {
        if (counter == null) {
            throw Refusal.ofField("counterDate", "shared.text-missing", "counterDate");
        }
        var request = store.get(id);
        var due = dates.laterThan(tasks.task(request.caseCode()).dueAt(), counter, "counterDate");
        if (due.equals(request.proposedDueAt())) {
            throw Refusal.ofField("counterDate", "task.extension-counter-same");
        }
        decide(id, Extension.State.COUNTERED, due, reason, document);
    }

    private void decide(String id, Extension.State state, Instant counter, String reason, String document) {
        var request = store.get(id);
        var by = actors.person();
        if (by.equals(request.requestedBy())) {
            throw Refusal.of("task.extension-own-forbidden");
        }
        var text = Words.required("decisionReason", reason, 4_000);
        var reference = Words.optional("decisionDocument", document, 300);
        store.decide(id, state, counter, text, reference, by);
        ledger.append(new LedgerEvent(
                request.caseCode(),
                "EXTENSION_" + state.name(),
                null,
                Map.of(
                        "reason",
                        text,
                        "document",
                        reference == null ? "" : reference,
                        "date",
                        counter == null ? request.proposedDueAt() : counter,
                        "decidedBy",
                        request.approverPosition()),
                Map.of()));
    }
}
