package vn.sauro.task.bpmn;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.deadline.DeadlineTerm;
import vn.sauro.shared.Refusal;
import vn.sauro.task.AssignTask;
import vn.sauro.task.Confidentiality;
import vn.sauro.task.OriginDocument;
import vn.sauro.task.Priority;

/** The start form {@code assigned-task.assign} as an order; what it carried lives on in the task, not in the process. */
final class StartForm {

    /** Local mark of an instance that the platform itself started for a task that is entered already. */
    static final String REGISTERED = "registered";

    private static final List<String> FIELDS = List.of(
            "code",
            "programme",
            "taskGroup",
            "originNumber",
            "originDate",
            "originIssuer",
            "title",
            "content",
            "expectedProduct",
            "leadAgency",
            "coordinatingAgencies",
            "supervisingLeader",
            "priority",
            "confidentiality",
            "sensitive",
            "dueDate",
            "termAmount",
            "termUnit",
            REGISTERED);

    private StartForm() {}

    static boolean isRegistered(DelegateExecution execution) {
        return Boolean.TRUE.equals(execution.getVariable(REGISTERED));
    }

    static AssignTask read(DelegateExecution execution) {
        return new AssignTask(
                blankToNull(text(execution, "code")),
                text(execution, "programme"),
                text(execution, "taskGroup"),
                new OriginDocument(
                        text(execution, "originNumber"),
                        FormDates.read(execution, "originDate"),
                        text(execution, "originIssuer")),
                text(execution, "title"),
                text(execution, "content"),
                text(execution, "expectedProduct"),
                text(execution, "leadAgency"),
                agencies(execution),
                text(execution, "supervisingLeader"),
                constant(Priority.class, execution, "priority"),
                constant(Confidentiality.class, execution, "confidentiality"),
                Boolean.TRUE.equals(execution.getVariable("sensitive")),
                true,
                null,
                FormDates.read(execution, "dueDate"),
                term(execution));
    }

    static void clear(DelegateExecution execution) {
        execution.removeVariables(FIELDS);
    }

    private static List<String> agencies(DelegateExecution execution) {
        var value = execution.getVariable("coordinatingAgencies");
        if (value instanceof SpinJsonNode list && list.isArray()) {
            return list.elements().stream().map(SpinJsonNode::stringValue).toList();
        }
        return List.of();
    }

    private static DeadlineTerm term(DelegateExecution execution) {
        var amount = execution.getVariable("termAmount");
        return amount == null
                ? null
                : new DeadlineTerm(new BigDecimal(amount.toString()), constant(TimeUnit.class, execution, "termUnit"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, DelegateExecution execution, String field) {
        var value = blankToNull(text(execution, field));
        try {
            return value == null ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw Refusal.ofField(field, "task.value-unknown", value, List.of(type.getEnumConstants()));
        }
    }

    private static String text(DelegateExecution execution, String field) {
        var value = execution.getVariable(field);
        return value == null ? null : value.toString();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
