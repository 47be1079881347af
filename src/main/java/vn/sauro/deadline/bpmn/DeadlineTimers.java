package vn.sauro.deadline.bpmn;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
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
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Deadlines deadlines;
    private final WaitingTimers waiting;
    private final AsPlatform platform;

    DeadlineTimers(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            Deadlines deadlines,
            WaitingTimers waiting,
            AsPlatform platform) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.deadlines = deadlines;
        this.waiting = waiting;
        this.platform = platform;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        platform.run(() -> {
            tasks.createTaskQuery()
                    .activityInstanceIdIn(moved.deadlineId())
                    .list()
                    .forEach(task -> {
                        task.setDueDate(Date.from(moved.newDueAt()));
                        tasks.saveTask(task);
                    });
            deadlines.find(moved.deadlineId()).stream()
                    .flatMap(clock -> waiting.of(clock).stream())
                    .forEach(execution -> move(execution, moved));
        });
    }

    private void move(String execution, DeadlineMoved moved) {
        runtime.setVariableLocal(execution, "deadline", Date.from(moved.newDueAt()));
        if (runtime.getVariableLocal(execution, "forewarning") != null) {
            runtime.setVariableLocal(execution, "forewarning", Date.from(deadlines.forewarningOf(moved.newDueAt())));
        }
        waiting.timers(execution).forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }
}
