package vn.sauro.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlineMove;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.TaskPolicy;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * Extensions: only the lead asks, one open request at a time, at the level that set the deadline, which {@link
 * ExtensionDecisions decides}. The original date stays; late by the original date is still counted.
 */
@Component("caseExtensions")
@Transactional
public class Extensions {

    private final ExtensionStore store;
    private final AssignedTasks tasks;
    private final Actors actors;
    private final ExtensionDates dates;
    private final Deadlines deadlines;
    private final TaskPolicy policy;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Extensions(
            ExtensionStore store,
            AssignedTasks tasks,
            Actors actors,
            ExtensionDates dates,
            Deadlines deadlines,
            TaskPolicy policy,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.tasks = tasks;
        this.actors = actors;
        this.dates = dates;
        this.deadlines = deadlines;
        this.policy = policy;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param proposed last day asked for; after the present due date
     * @return id of the request
     * @throws Refusal when a request is open, the allowed number is used up, or a value is wrong
     */
    public String request(String code, LocalDate proposed, String reason) {
        var task = tasks.open(code);
        var duty = actors.performing(code);
        var text = Words.required("reason", reason, 4_000);
        if (proposed == null) {
            throw Refusal.ofField("proposedDueDate", "shared.text-missing", "proposedDueDate");
        }
        ledger.lock(code);
        requireRoom(code);
        var due = dates.laterThan(task.dueAt(), proposed, "proposedDueDate");
        var now = clock.instant();
        var request = new Extension(
                UUID.randomUUID().toString(),
                code,
                now,
                actors.person(),
                duty.holder().positionId(),
                task.supervisingLeader(),
                due,
                null,
                text,
                Extension.State.OPEN,
                null,
                null,
                null);
        store.insert(request);
        record(
                request,
                "EXTENSION_REQUESTED",
                Map.of(
                        "proposed",
                        due,
                        "reason",
                        text,
                        "inNotice",
                        !now.isAfter(deadlines.forewarningOf(task.dueAt())),
                        "afterDue",
                        now.isAfter(task.dueAt())));
        events.publishEvent(new CaseMessage(code, "ExtensionRequested", Map.of("extensionId", request.id())));
        return request.id();
    }

    public void answer(String id, boolean agreed, String note) {
        var request = store.get(id);
        store.state(id, agreed ? Extension.State.GRANTED : Extension.State.GIVEN_UP, agreed ? null : clock.instant());
        var text = Words.optional("answerNote", note, 4_000);
        record(request, agreed ? "COUNTER_AGREED" : "COUNTER_DECLINED", Map.of("note", text == null ? "" : text));
    }

    /** Moves the legal clock and all that follows it to the date that was granted. */
    public void apply(String id) {
        var granted = store.get(id);
        var due = granted.counterDueAt() != null ? granted.counterDueAt() : granted.proposedDueAt();
        deadlines.moveCase(
                granted.caseCode(),
                due,
                new DeadlineMove(
                        DeadlineMove.Kind.EXTENSION,
                        granted.approverPosition(),
                        granted.document(),
                        granted.decisionReason()));
        store.state(id, Extension.State.GRANTED, clock.instant());
    }

    @Transactional(readOnly = true)
    public Extension get(String id) {
        return store.get(id);
    }

    @Transactional(readOnly = true)
    public List<Extension> of(String code) {
        return store.of(code);
    }

    private void requireRoom(String code) {
        var open = store.of(code).stream().anyMatch(request -> request.closedAt() == null);
        if (open) {
            throw Refusal.of("task.extension-open");
        }
        var most = policy.amount("extension-maximum", clock.instant()).intValue();
        if (deadlines.extensionsOf(code) >= most) {
            throw Refusal.of("task.extension-used-up", most);
        }
    }

    private void record(Extension request, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(request.caseCode(), kind, null, facts, Map.of()));
    }
}
