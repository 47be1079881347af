package vn.sauro.engine.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a Camunda Form asks for. */
public record FormSchema(String id, List<FormField> fields) {

    /** Component types that carry a value and that both form-js 1.8.7 renders and this platform checks. */
    public static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /** @throws IOException when the text is not JSON or names a property twice */
    public static JsonNode tree(byte[] json) throws IOException {
        return JSON.readTree(json);
    }

    public static FormSchema of(JsonNode form) {
        var fields = new ArrayList<FormField>();
        collect(form, List.of(), fields);
        return new FormSchema(form.path("id").asText(), List.copyOf(fields));
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static void collect(JsonNode parent, List<String> hideWhen, List<FormField> fields) {
        for (var component : parent.path("components")) {
            var conditions = new ArrayList<>(hideWhen);
            Optional.ofNullable(text(component.path("conditional"), "hide")).ifPresent(conditions::add);
            if (INPUTS.contains(component.path("type").asText())) {
                fields.add(field(component, List.copyOf(conditions)));
            }
            collect(component, conditions, fields);
        }
    }

    private static FormField field(JsonNode component, List<String> hideWhen) {
        var rules = component.path("validate");
        return new FormField(
                component.path("key").asText(),
                component.path("type").asText(),
                label(component),
                component.path("subtype").asText(),
                rules.path("required").asBoolean(),
                number(rules, "min"),
                number(rules, "max"),
                integer(component, "decimalDigits"),
                integer(rules, "minLength"),
                integer(rules, "maxLength"),
                text(rules, "pattern"),
                options(component),
                component.path("readonly").asBoolean()
                        || component.path("disabled").asBoolean(),
                hideWhen);
    }

    private static String label(JsonNode component) {
        var label = component.path("label").asText();
        var date = component.path("dateLabel").asText();
        return !label.isBlank()
                ? label
                : !date.isBlank() ? date : component.path("timeLabel").asText();
    }

    private static FormField.Options options(JsonNode component) {
        var values = new ArrayList<String>();
        component
                .path("values")
                .forEach(option -> values.add(option.path("value").asText()));
        return new FormField.Options(List.copyOf(values), text(component, "valuesKey"));
    }

    private static java.math.BigDecimal number(JsonNode node, String name) {
        return node.path(name).isNumber() ? node.path(name).decimalValue() : null;
    }

    private static Integer integer(JsonNode node, String name) {
        return node.path(name).isNumber() ? (Integer) node.path(name).intValue() : null;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() && !node.path(name).asText().isBlank()
                ? node.path(name).asText()
                : null;
    }
}
