package vn.sauro.task;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.deadline.Deadlines;
import vn.sauro.duty.Duties;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Enters tasks and ends them; between the two their process leads. */
@Component
@Transactional
public class AssignedTasks {

    private final AssignedTaskStore store;
    private final TaskOrders orders;
    private final Deadlines deadlines;
    private final Duties duties;
    private final Ledger ledger;
    private final CurrentPerson actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AssignedTasks(
            AssignedTaskStore store,
            TaskOrders orders,
            Deadlines deadlines,
            Duties duties,
            Ledger ledger,
            CurrentPerson actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.orders = orders;
        this.deadlines = deadlines;
        this.duties = duties;
        this.ledger = ledger;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Enters a task and starts its process.
     *
     * @return the case code
     * @throws Refusal naming the field that is wrong; nothing is kept then
     */
    public String assign(AssignTask order) {
        var code = register(order);
        events.publishEvent(new TaskAssigned(code));
        return code;
    }

    /** Examines an order that is to be entered later. @throws Refusal as {@link #assign} would */
    public void check(AssignTask order) {
        orders.checked(order);
    }

    /** Enters a task whose process has been started already, from the start form. */
    public String register(AssignTask order) {
        var now = clock.instant();
        var checked = orders.checked(order);
        if (checked.code() != null && store.exists(checked.code())) {
            throw Refusal.ofField("code", "task.code-taken", checked.code());
        }
        var entered = checked.code() != null
                ? checked
                : checked.withCode(store.nextCode(now.atZone(SqlTime.VIETNAM).getYear()));
        var basis = entered.origin().number() + ", " + entered.origin().issuer();
        ledger.lock(entered.code());
        var legal = deadlines.openCase(entered.code(), entered.dueDate(), entered.term(), basis);
        store.insert(entered, legal, actor.id().orElse(null), now);
        ledger.append(new LedgerEvent(
                entered.code(),
                "TASK_ASSIGNED",
                null,
                Map.of(
                        "title", entered.title(),
                        "lead", entered.leadAgency(),
                        "coordinators", entered.coordinatingAgencies(),
                        "leader", entered.supervisingLeader(),
                        "product", entered.expectedProduct(),
                        "origin", basis,
                        "due", legal.dueAt()),
                Map.of()));
        return entered.code();
    }

    /** The product was accepted: the task is done as of the time of that submission. */
    public void complete(String code) {
        var now = clock.instant();
        var task = store.get(code);
        store.closed(code, now);
        duties.closeCase(code, now);
        deadlines.close(code, task.completedAt());
        ledger.append(new LedgerEvent(
                code,
                "TASK_COMPLETED",
                null,
                Map.of(
                        "completedAt", task.completedAt(),
                        "late", task.completedAt().isAfter(task.dueAt()),
                        "lateByOriginal", task.completedAt().isAfter(task.originalDueAt())),
                Map.of()));
    }

    /**
     * The office takes a task back.
     *
     * @throws Refusal when it has ended already or no reason is given
     */
    public void withdraw(String code, String reason) {
        var given = Words.required("reason", reason, 4_000);
        open(code);
        ledger.lock(code);
        ledger.append(new LedgerEvent(code, "TASK_WITHDRAWN", null, Map.of("reason", given), Map.of()));
        events.publishEvent(new CaseMessage(code, "TaskWithdrawn", Map.of()));
    }

    /** Ends a withdrawn task; called by its process once nobody works on it any more. */
    public void endWithdrawn(String code) {
        var now = clock.instant();
        store.status(code, TaskStatus.WITHDRAWN);
        store.closed(code, now);
        duties.closeCase(code, now);
        deadlines.close(code, now);
    }

    public void decideMode(String code, String handlingMode) {
        store.handlingMode(code, handlingMode);
        ledger.append(new LedgerEvent(code, "HANDLING_MODE", null, Map.of("mode", handlingMode), Map.of()));
    }

    /** @return percent done of those of the codes that are assigned tasks */
    public Map<String, Integer> progressOf(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : store.progressOf(codes);
    }

    /** @throws Refusal {@code task.case-unknown} */
    @Transactional(readOnly = true)
    public AssignedTask task(String code) {
        return store.get(code);
    }

    /** @throws Refusal {@code task.case-unknown}, {@code task.case-closed} */
    AssignedTask open(String code) {
        var task = store.get(code);
        if (task.closedAt() != null || task.status() == TaskStatus.COMPLETED) {
            throw Refusal.of("task.case-closed", code);
        }
        return task;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        if (moved.deadlineId().equals(moved.caseCode())) {
            store.due(moved.caseCode(), moved.newDueAt());
        }
    }
}
