package vn.sauro.deadline.bpmn;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadlines;

/** The dates that an execution waits for, as its clock has them; its timers read them anew when one changed. */
@Component
class WaitingDates {

    private static final String DEADLINE = "deadline";
    private static final String FOREWARNING = "forewarning";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final WaitingTimers waiting;
    private final Deadlines deadlines;

    WaitingDates(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            WaitingTimers waiting,
            Deadlines deadlines) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.waiting = waiting;
        this.deadlines = deadlines;
    }

    /** The task as Tasklist shows it, and what its execution waits for. */
    void follow(Task task, Instant dueAt) {
        var date = Date.from(dueAt);
        if (!date.equals(task.getDueDate())) {
            task.setDueDate(date);
            tasks.saveTask(task);
        }
        follow(task.getExecutionId(), dueAt);
    }

    void follow(String execution, Instant dueAt) {
        var forewarned = runtime.getVariableLocal(execution, FOREWARNING) != null;
        var changed = set(execution, DEADLINE, dueAt)
                | (forewarned && set(execution, FOREWARNING, deadlines.forewarningOf(dueAt)));
        if (changed) {
            waiting.timers(execution).forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        }
    }

    private boolean set(String execution, String name, Instant instant) {
        var date = Date.from(instant);
        if (date.equals(runtime.getVariableLocal(execution, name))) {
            return false;
        }
        runtime.setVariableLocal(execution, name, date);
        return true;
    }
}
