package vn.sauro.duty.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Leads each event of a user task to the duty; looked up late because the engine is built before the duties. */
@Component
class DutyListener implements TaskListener {

    private final ObjectProvider<DutyLifecycle> lifecycle;

    DutyListener(ObjectProvider<DutyLifecycle> lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public void notify(DelegateTask task) {
        var duty = lifecycle.getObject();
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> duty.open(task);
            case EVENTNAME_ASSIGNMENT -> duty.assign(task);
            case EVENTNAME_COMPLETE -> duty.complete(task);
            case EVENTNAME_DELETE -> duty.end(task);
            default -> throw new IllegalStateException("not attached: " + task.getEventName());
        }
    }
}
