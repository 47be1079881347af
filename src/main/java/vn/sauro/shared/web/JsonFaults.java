package vn.sauro.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.sauro.shared.Refusal;

/** Says which field of a JSON body cannot be read, and what it would take. */
final class JsonFaults {

    private JsonFaults() {}

    static Refusal of(HttpMessageNotReadableException unreadable) {
        var cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Refusal.ofField(
                    RequestFaults.echo(path(unknown)),
                    "shared.json-property",
                    RequestFaults.echo(path(unknown)),
                    unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (cause instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return Refusal.ofField(
                    path(format),
                    "shared.json-choice",
                    path(format),
                    RequestFaults.echo(format.getValue()),
                    Arrays.stream(format.getTargetType().getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")));
        }
        if (cause instanceof MismatchedInputException mismatch) {
            return path(mismatch).isEmpty()
                    ? Refusal.of("shared.json-body")
                    : Refusal.ofField(path(mismatch), "shared.json-" + kind(mismatch.getTargetType()), path(mismatch));
        }
        if (cause instanceof JsonMappingException mapping && mapping.getCause() instanceof InputCoercionException) {
            return Refusal.ofField(path(mapping), "shared.json-number-large", path(mapping));
        }
        if (cause instanceof JsonProcessingException broken) {
            return broken(broken);
        }
        return Refusal.of(cause == null ? "shared.json-missing" : "shared.request");
    }

    private static Refusal broken(JsonProcessingException broken) {
        // Jackson has no type of its own for this one.
        if (String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate field ")) {
            var field = RequestFaults.echo(broken.getOriginalMessage().split("'")[1]);
            return Refusal.ofField(field, "shared.json-twice", field);
        }
        var place = broken.getLocation();
        return place == null
                ? Refusal.of("shared.request")
                : Refusal.of("shared.json-broken", place.getLineNr(), place.getColumnNr());
    }

    /** @return for example {@code origin.date}, or {@code coordinatingAgencies[1]}; empty for the body as a whole */
    private static String path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String kind(Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "date";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        return type == String.class || type.isEnum() ? "text" : "object";
    }
}
