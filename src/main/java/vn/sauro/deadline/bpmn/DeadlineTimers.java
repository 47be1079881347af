package vn.sauro.deadline.bpmn;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.deadline.Deadlines;
import vn.sauro.shared.bpmn.AsPlatform;

/** When a clock moves, the task's due date and every timer of the task move with it, in the same transaction. */
@Component
class DeadlineTimers {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Deadlines deadlines;
    private final AsPlatform platform;

    DeadlineTimers(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            Deadlines deadlines,
            AsPlatform platform) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.deadlines = deadlines;
        this.platform = platform;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        platform.run(() -> tasks.createTaskQuery()
                .activityInstanceIdIn(moved.deadlineId())
                .list()
                .forEach(task -> move(task, moved)));
    }

    private void move(Task task, DeadlineMoved moved) {
        task.setDueDate(Date.from(moved.newDueAt()));
        tasks.saveTask(task);
        runtime.setVariableLocal(task.getExecutionId(), "deadline", Date.from(moved.newDueAt()));
        if (runtime.getVariableLocal(task.getExecutionId(), "forewarning") != null) {
            runtime.setVariableLocal(
                    task.getExecutionId(), "forewarning", Date.from(deadlines.forewarningOf(moved.newDueAt())));
        }
        management
                .createJobQuery()
                .executionId(task.getExecutionId())
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }
}
