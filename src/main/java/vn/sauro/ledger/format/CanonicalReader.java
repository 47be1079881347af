package vn.sauro.ledger.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads canonical JSON and nothing else: any other spelling of the same value is refused. */
public final class CanonicalReader {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private CanonicalReader(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when the text is not the canonical form of an object, naming the position */
    public static Map<String, Object> object(String text) {
        var reader = new CanonicalReader(text);
        reader.expect('{');
        var map = reader.map();
        if (reader.at != text.length()) {
            throw reader.wrong();
        }
        return map;
    }

    private Object value() {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        Object value =
                switch (next()) {
                    case '{' -> map();
                    case '[' -> list();
                    case '"' -> string();
                    case 't' -> literal("true", Boolean.TRUE);
                    case 'f' -> literal("false", Boolean.FALSE);
                    case 'n' -> literal("null", null);
                    default -> number();
                };
        depth--;
        return value;
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        if (skip('}')) {
            return map;
        }
        String last = null;
        do {
            expect('"');
            var name = string();
            if (last != null && name.compareTo(last) <= 0) {
                throw wrong();
            }
            expect(':');
            map.put(name, value());
            last = name;
        } while (skip(','));
        expect('}');
        return map;
    }

    private List<Object> list() {
        var list = new ArrayList<Object>();
        if (skip(']')) {
            return list;
        }
        do {
            list.add(value());
        } while (skip(','));
        expect(']');
        return list;
    }

    private String string() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return text.substring(start, at - 1);
            }
            if (c == '\\' || c < 0x20 || Character.isSurrogate(c)) {
                return unusual(start);
            }
        }
        throw wrong();
    }

    /** A string with escapes or supplementary characters: decoded, then compared with its one canonical spelling. */
    private String unusual(int start) {
        var decoded = new StringBuilder();
        at = start;
        for (char c = next(); c != '"'; c = next()) {
            decoded.append(c == '\\' ? escaped() : c);
        }
        var canonical = new StringBuilder();
        CanonicalJson.quote(decoded.toString(), canonical);
        if (!text.startsWith(canonical.toString(), start - 1)) {
            throw wrong();
        }
        return decoded.toString();
    }

    private char escaped() {
        return switch (next()) {
            case '"' -> '"';
            case '\\' -> '\\';
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> {
                at += 4;
                if (at > text.length()) {
                    throw wrong();
                }
                yield (char) Integer.parseInt(text, at - 4, at, 16);
            }
            default -> throw wrong();
        };
    }

    private Object literal(String word, Object value) {
        if (!text.startsWith(word, at - 1)) {
            throw wrong();
        }
        at += word.length() - 1;
        return value;
    }

    private Long number() {
        int start = at - 1;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
            at++;
        }
        var digits = text.substring(start, at);
        try {
            long number = Long.parseLong(digits);
            if (Long.toString(number).equals(digits) && Math.abs(number) <= CanonicalJson.LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same answer as every other spelling that is not canonical.
        }
        throw wrong();
    }

    private char next() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at++);
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not canonical JSON at position " + at);
    }
}
