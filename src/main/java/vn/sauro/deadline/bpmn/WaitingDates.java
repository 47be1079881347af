package vn.sauro.deadline.bpmn;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadlines;

/** The dates that an execution waits for, as its clock has them; its timers read them anew when one changed. */
@Component
class WaitingDates {

    private static final String DEADLINE = "deadline";
    private static final String FOREWARNING = "forewarning";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final WaitingTimers waiting;
    private final Deadlines deadlines;

    WaitingDates(RuntimeService runtime, ManagementService management, WaitingTimers waiting, Deadlines deadlines) {
        this.runtime = runtime;
        this.management = management;
        this.waiting = waiting;
        this.deadlines = deadlines;
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
