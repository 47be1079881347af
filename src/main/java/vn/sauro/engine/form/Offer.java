package vn.sauro.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** The values among which a field lets choose: written in the form, or in a process variable as form-js reads it. */
final class Offer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Offer() {}

    static Set<String> of(FormField field, Function<String, Object> current) {
        var variable = field.options().variable();
        return variable == null ? Set.copyOf(field.options().values()) : read(current.apply(variable));
    }

    private static Set<String> read(Object variable) {
        var values = new HashSet<String>();
        for (var option : tree(variable)) {
            values.add(option.isObject() ? option.path("value").asText() : option.asText());
        }
        return values;
    }

    /** A JSON variable (Spin), its text, or a Java collection: whatever the model put there. */
    private static JsonNode tree(Object variable) {
        try {
            return variable instanceof Iterable<?> || variable instanceof Object[]
                    ? JSON.valueToTree(variable)
                    : JSON.readTree(String.valueOf(variable));
        } catch (JsonProcessingException e) {
            return JSON.createArrayNode();
        }
    }
}
