package vn.sauro.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sauro.ledger.format.CanonicalJson;
import vn.sauro.ledger.format.Stamp;
import vn.sauro.shared.Refusal;

/**
 * Brings what a caller hands over into the few types that the chain holds.
 *
 * <p>Texts are normalised to NFC here, once, because Vietnamese keyboards differ in how they compose a letter; the
 * canonical form itself, and so every verifier, takes texts as they stand (RFC 8785 section 3.1).
 */
final class EventText {

    static final int LONGEST = 100_000;

    private static final Pattern CASE_CODE = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._/:-]{0,254}");

    private EventText() {}

    /** @return canonical JSON of the facts */
    static String facts(LedgerEvent event) {
        var text = CanonicalJson.write(plain("facts", event.facts()));
        if (text.length() > LONGEST) {
            throw Refusal.of(
                    "ledger.facts-too-long",
                    event.caseCode(),
                    event.kind(),
                    String.valueOf(text.length()),
                    String.valueOf(LONGEST));
        }
        return text;
    }

    static String personal(String name, String value) {
        var text = text(name, value);
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw Refusal.ofField(name, "ledger.text-unreadable", name);
        }
        return text;
    }

    static String caseCode(String code) {
        if (isPlain(code)) {
            return code;
        }
        if (!CASE_CODE.matcher(code).matches() || code.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            throw Refusal.ofField("caseCode", "ledger.case-code-invalid", code);
        }
        return Normalizer.normalize(code, Normalizer.Form.NFC);
    }

    /** Nearly every code: nothing in it has another form, and the pattern's classes of characters take their time. */
    private static boolean isPlain(String code) {
        return !code.isEmpty()
                && code.length() <= 255
                && isLetterOrDigit(code.charAt(0))
                && code.chars().allMatch(c -> isLetterOrDigit(c) || "._/:-".indexOf(c) >= 0);
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static Object plain(String name, Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        } else if (value instanceof CharSequence text) {
            return text(name, text.toString());
        } else if (value instanceof Instant instant) {
            return Stamp.of(Stamp.cut(instant));
        } else if (value instanceof LocalDate || value instanceof Enum<?>) {
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        } else if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        } else if (value instanceof BigInteger whole) {
            return whole.longValueExact();
        } else if (value instanceof Collection<?> list) {
            var copy = new ArrayList<>();
            list.forEach(element -> copy.add(plain(name, element)));
            return copy;
        } else if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, element) -> copy.put(text(name, key.toString()), plain(key.toString(), element)));
            return copy;
        }
        throw new IllegalArgumentException(
                "ledger fact " + name + " has the type " + value.getClass().getName());
    }

    private static String text(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw Refusal.ofField(name, "ledger.text-unreadable", name);
            }
        }
        return Normalizer.normalize(value, Normalizer.Form.NFC);
    }
}
