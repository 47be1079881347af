package vn.sauro.engine.internals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Variables as plain Java values; a value of a type that no form produces becomes an object that no check accepts. */
final class PlainValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Object FOREIGN = new Object();

    private PlainValues() {}

    static Map<String, Object> of(Map<String, Object> variables) {
        var values = new HashMap<String, Object>();
        if (variables instanceof VariableMap typed) {
            typed.keySet().forEach(name -> values.put(name, of((Object) typed.getValueTyped(name))));
        } else if (variables != null) {
            variables.forEach((name, value) -> values.put(name, of(value)));
        }
        return values;
    }

    static Object of(Object value) {
        if (value instanceof JsonValue json) {
            return json(json.getValueSerialized());
        }
        if (value instanceof SerializableValue) {
            return FOREIGN;
        }
        if (value instanceof TypedValue typed) {
            return typed.getValue() == null || typed instanceof PrimitiveValue<?>
                    ? typed.getValue()
                    : of(typed.getValue());
        }
        return value instanceof SpinJsonNode json ? json(json.toString()) : value;
    }

    private static Object json(String text) {
        try {
            return text == null ? null : JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            return FOREIGN;
        }
    }
}
