package vn.sauro.duty.bpmn;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.duty.DutyHandedOver;
import vn.sauro.shared.bpmn.AsPlatform;

/** The task's assignee is the duty's holder, whoever changed it. */
@Component
class DutyAssignee {

    private final TaskService tasks;
    private final AsPlatform platform;

    DutyAssignee(TaskService tasks, AsPlatform platform) {
        this.tasks = tasks;
        this.platform = platform;
    }

    @EventListener
    void follow(DutyHandedOver handedOver) {
        platform.run(() -> {
            var task = tasks.createTaskQuery().taskId(handedOver.dutyId()).singleResult();
            if (task != null && !handedOver.personId().equals(task.getAssignee())) {
                tasks.setAssignee(task.getId(), handedOver.personId());
            }
        });
    }
}
