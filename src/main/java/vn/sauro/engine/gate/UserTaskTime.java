package vn.sauro.engine.gate;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task's deadline is computed once, shown as its due date and watched by a timer that does not cancel the work. */
final class UserTaskTime implements Rule {

    static final String DEADLINE = "${deadline}";
    static final String OPEN = "${deadlines.open(execution)}";

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        for (var task : file.all(UserTask.class)) {
            if (task.getLoopCharacteristics() != null) {
                findings.add("task-repeated", task);
            }
            if (!OPEN.equals(Extensions.input(task, "deadline").orElse(""))) {
                findings.add("deadline-mapping", task);
            }
            if (!DEADLINE.equals(Extensions.attribute(task, "dueDate").orElse(""))) {
                findings.add("due-date", task);
            }
            timers(task, file, findings);
        }
    }

    private static void timers(UserTask task, BpmnFile file, Findings findings) {
        var timers = file.all(BoundaryEvent.class).stream()
                .filter(event -> task.equals(event.getAttachedTo()))
                .filter(event -> !definitions(event).isEmpty())
                .toList();
        timers.stream().filter(BoundaryEvent::cancelActivity).forEach(event -> findings.add("timer-cancels", event));
        var watched = timers.stream()
                .filter(event -> !event.cancelActivity())
                .flatMap(event -> definitions(event).stream())
                .anyMatch(timer -> timer.getTimeDate() != null
                        && DEADLINE.equals(timer.getTimeDate().getTextContent().trim()));
        if (!watched) {
            findings.add("deadline-timer", task);
        }
    }

    private static List<TimerEventDefinition> definitions(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .toList();
    }
}
