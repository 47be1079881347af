package vn.sauro.deadline.bpmn;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadline;

/** The executions that wait for a clock, found by the activity instance that the clock has its id from, and their timers. */
@Component
class WaitingTimers {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;

    WaitingTimers(TaskService tasks, RuntimeService runtime, ManagementService management) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
    }

    /** @return ids of executions */
    List<String> of(Deadline clock) {
        return switch (clock.clock()) {
            case LEGAL -> List.of();
            case APPLICANT -> waitStates(clock);
            case STEP ->
                tasks(clock.caseCode(), clock.id()).stream()
                        .map(Task::getExecutionId)
                        .toList();
        };
    }

    /** By the case first: it is indexed, the activity instance is not. */
    List<Task> tasks(String caseCode, String activityInstance) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseCode)
                .activityInstanceIdIn(activityInstance)
                .list();
    }

    List<Job> timers(String execution) {
        return management.createJobQuery().executionId(execution).timers().list();
    }

    void run(Job timer, boolean runs) {
        if (timer.isSuspended() && runs) {
            management.activateJobById(timer.getId());
        } else if (!timer.isSuspended() && !runs) {
            management.suspendJobById(timer.getId());
        }
    }

    /** An activity that is no user task is found in the tree of its process instance only. */
    private List<String> waitStates(Deadline clock) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(clock.caseCode()).list().stream()
                .map(ProcessInstance::getId)
                .map(runtime::getActivityInstance)
                .flatMap(WaitingTimers::withChildren)
                .filter(each -> each.getId().equals(clock.id()))
                .flatMap(each -> Stream.of(each.getExecutionIds()))
                .toList();
    }

    private static Stream<ActivityInstance> withChildren(ActivityInstance instance) {
        return instance == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(instance),
                        Stream.of(instance.getChildActivityInstances()).flatMap(WaitingTimers::withChildren));
    }
}
