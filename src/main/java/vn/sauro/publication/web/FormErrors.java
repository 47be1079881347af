package vn.sauro.publication.web;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** What is wrong with a form, by field; the summary above the form links to each. */
final class FormErrors {

    private final Texts texts;
    private final Map<String, String> byField = new LinkedHashMap<>();

    FormErrors(Texts texts) {
        this.texts = texts;
    }

    void require(String field, String value, String code) {
        if (value == null || value.isBlank()) {
            byField.put(field, texts.of(code));
        }
    }

    void add(String field, String code, Object... arguments) {
        byField.putIfAbsent(field, texts.of(code, arguments));
    }

    /** @param refusal of one field or several, each of which the page knows by its last name, such as {@code applicant.phone} by {@code phone} */
    void add(Refusal refusal) {
        refusal.all().forEach(this::addOne);
    }

    private void addOne(Refusal refusal) {
        var field = refusal.field() == null ? "form" : refusal.field();
        byField.putIfAbsent(field.substring(field.lastIndexOf('.') + 1), texts.of(refusal));
    }

    boolean any() {
        return !byField.isEmpty();
    }

    Map<String, String> byField() {
        return byField;
    }
}
