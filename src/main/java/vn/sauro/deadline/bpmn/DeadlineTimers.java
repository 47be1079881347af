package vn.sauro.deadline.bpmn;

import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.deadline.Deadlines;
import vn.sauro.shared.bpmn.AsPlatform;

/** When a clock moves, the task's due date and every timer that waits for it move with it, in the same transaction. */
@Component
class DeadlineTimers {

    private final TaskService tasks;
    private final Deadlines deadlines;
    private final WaitingTimers waiting;
    private final WaitingDates dates;
    private final AsPlatform platform;

    DeadlineTimers(
            TaskService tasks, Deadlines deadlines, WaitingTimers waiting, WaitingDates dates, AsPlatform platform) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.waiting = waiting;
        this.dates = dates;
        this.platform = platform;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        if (moved.deadlineId().equals(moved.caseCode())) {
            // Nobody's task: what waits for the legal clock is settled with the clocks of the case.
            return;
        }
        platform.run(() -> {
            for (var task : waiting.tasks(moved.caseCode(), moved.deadlineId())) {
                task.setDueDate(Date.from(moved.newDueAt()));
                tasks.saveTask(task);
            }
            deadlines.find(moved.deadlineId()).stream()
                    .flatMap(clock -> waiting.of(clock).stream())
                    .forEach(execution -> dates.follow(execution, moved.newDueAt()));
        });
    }
}
