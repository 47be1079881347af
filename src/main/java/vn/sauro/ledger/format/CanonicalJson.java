package vn.sauro.ledger.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in the one form of RFC 8785 (JSON Canonicalization Scheme), restricted to null, booleans, whole numbers
 * of at most 53 bits, strings, lists and maps; the restriction removes the scheme's one hard part, floating point.
 */
public final class CanonicalJson {

    /** Largest whole number that every JSON reader keeps exactly (2^53 - 1). */
    static final long LARGEST = 9007199254740991L;

    private final StringBuilder out = new StringBuilder(256);

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for a type, number or character outside the restriction, naming it */
    public static String write(Object value) {
        var json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof String text) {
            quote(text, out);
        } else if (value instanceof Boolean truth) {
            out.append(truth.booleanValue());
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            number(((Number) value).longValue());
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else {
            throw new IllegalArgumentException(
                    "a value of type " + value.getClass().getName() + " has no canonical form");
        }
    }

    private void number(long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException("the number " + number + " has more than 53 bits");
        }
        out.append(number);
    }

    private void list(List<?> list) {
        out.append('[');
        var first = true;
        for (var element : list) {
            if (!first) {
                out.append(',');
            }
            first = false;
            value(element);
        }
        out.append(']');
    }

    private void map(Map<?, ?> map) {
        // String's natural order is by UTF-16 code unit, which is the order that RFC 8785 section 3.2.3 asks for.
        var sorted = new TreeMap<String, Object>();
        map.forEach((name, element) -> sorted.put((String) name, element));
        out.append('{');
        var first = true;
        for (var entry : sorted.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            quote(entry.getKey(), out);
            out.append(':');
            value(entry.getValue());
        }
        out.append('}');
    }

    static void quote(String text, StringBuilder out) {
        out.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < 0x20) {
                out.append(text, copied, i);
                escape(c, out);
                copied = i + 1;
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException("half a character at position " + i);
                }
                i++;
            }
        }
        out.append(text, copied, text.length()).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default ->
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        }
    }
}
