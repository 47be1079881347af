package vn.sauro.task.bpmn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.sauro.shared.Refusal;

/** Dates of Camunda Forms arrive as ISO texts. */
final class FormDates {

    private FormDates() {}

    /**
     * @return the date of a form field, or null when it is empty
     * @throws Refusal {@code task.date-malformed} naming the field
     */
    static LocalDate read(VariableScope scope, String field) {
        var value = (String) scope.getVariable(field);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Refusal.ofField(field, "task.date-malformed", value);
        }
    }
}
