package vn.sauro.feedback.bpmn;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Texts of a submitted form. They live on in the module's tables, not as variables of the process. */
final class FormTexts {

    private final DelegateTask task;

    FormTexts(DelegateTask task) {
        this.task = task;
    }

    String code() {
        return task.getExecution().getProcessBusinessKey();
    }

    /** @return what was typed, or null */
    String take(String field) {
        var value = task.getVariable(field);
        task.removeVariable(field);
        return value == null ? null : value.toString();
    }

    boolean chosen(String outcome) {
        return Boolean.TRUE.equals(task.getVariable(outcome));
    }
}
