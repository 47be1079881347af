package vn.sauro.dossier.bpmn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.sauro.shared.Refusal;

/** What was filled in at a user task of a dossier. */
final class Form {

    private Form() {}

    static String text(DelegateTask task, String field) {
        return (String) task.getVariable(field);
    }

    static boolean chose(DelegateTask task, String outcome) {
        return Boolean.TRUE.equals(task.getVariable(outcome));
    }

    /** @return the position that the duty belongs to */
    static String holder(DelegateTask task) {
        return (String) task.getVariable("holder");
    }

    /**
     * @return the date of a field, or null when it is empty
     * @throws Refusal {@code dossier.date-malformed} naming the field
     */
    static LocalDate date(DelegateTask task, String field) {
        var typed = text(task, field);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw Refusal.ofField(field, "dossier.date-malformed", typed);
        }
    }
}
