package vn.sauro.engine.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Compares what was submitted with what the form asks for; the browser does the same, but anybody can do without a browser. */
public final class FormCheck {

    private final BiPredicate<String, Map<String, Object>> holds;

    /** @param holds evaluates a FEEL condition over values by key; an absent value is null */
    public FormCheck(BiPredicate<String, Map<String, Object>> holds) {
        this.holds = holds;
    }

    /**
     * @param submitted values by key: String, Boolean, Number, lists of String, null; anything else is of a wrong type
     * @param current gives the value that a process variable has now, or null
     * @return everything that is wrong; empty when the submission may pass
     */
    public List<FormProblem> check(FormSchema form, Map<String, Object> submitted, Function<String, Object> current) {
        var problems = new ArrayList<FormProblem>();
        submitted.keySet().stream()
                .filter(key -> form.field(key).isEmpty())
                .sorted()
                .forEach(key -> problems.add(new FormProblem(key, "unknown", List.of(key))));
        var values = values(form, submitted, current);
        for (var field : form.fields()) {
            var value = submitted.get(field.key());
            if (isHidden(field, values)) {
                if (!isEmpty(value)) {
                    problems.add(new FormProblem(field.key(), "not-asked", List.of(field.label())));
                }
            } else if (field.fixed()) {
                if (!isEmpty(value) && !value.equals(current.apply(field.key()))) {
                    problems.add(new FormProblem(field.key(), "fixed", List.of(field.label())));
                }
            } else if (isEmpty(value)) {
                if (field.required()) {
                    problems.add(new FormProblem(field.key(), "required", List.of(field.label())));
                }
            } else {
                new FieldCheck(field, current, problems).check(value);
            }
        }
        return problems;
    }

    private boolean isHidden(FormField field, Map<String, Object> values) {
        return field.hideWhen().stream().anyMatch(condition -> holds.test(condition.substring(1), values));
    }

    private static Map<String, Object> values(
            FormSchema form, Map<String, Object> submitted, Function<String, Object> current) {
        var values = new HashMap<String, Object>();
        for (var field : form.fields()) {
            var sent = submitted.get(field.key());
            values.put(field.key(), sent == null && field.fixed() ? current.apply(field.key()) : sent);
        }
        return values;
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> list && list.isEmpty();
    }
}
