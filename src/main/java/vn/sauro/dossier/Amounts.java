package vn.sauro.dossier;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.sauro.shared.Refusal;

/**
 * Amounts of Vietnamese dong as forms and clients send them: whole, positive, bounded. A number is a number; in a text points
 * stand between thousands, as Vietnamese is written: {@code "500.000"} is five hundred thousand. A comma is refused, since
 * it separates fractions here and thousands elsewhere.
 */
final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("100000000000000");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E\\d{1,2})?");
    private static final Pattern TEXT = Pattern.compile("[+-]?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)");

    private Amounts() {}

    /** @throws Refusal {@code dossier.amount-missing}, {@code dossier.amount-malformed}, {@code dossier.amount-range} */
    static BigDecimal required(String field, Object typed) {
        var text = typed == null ? "" : typed.toString().strip();
        if (text.isEmpty()) {
            throw Refusal.ofField(field, "dossier.amount-missing");
        }
        var amount = typed instanceof Number ? number(field, text) : text(field, text);
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw Refusal.ofField(field, "dossier.amount-range", text);
        }
        return amount;
    }

    private static BigDecimal number(String field, String text) {
        var amount = new BigDecimal(matched(NUMBER, field, text)).stripTrailingZeros();
        if (amount.scale() > 0) {
            throw Refusal.ofField(field, "dossier.amount-malformed", text);
        }
        return amount.setScale(0);
    }

    private static BigDecimal text(String field, String text) {
        return new BigDecimal(matched(TEXT, field, text).replace(".", ""));
    }

    private static String matched(Pattern pattern, String field, String text) {
        // A longer text is no amount, and its exponent could be beyond any arithmetic.
        if (text.length() > 30 || !pattern.matcher(text).matches()) {
            throw Refusal.ofField(field, "dossier.amount-malformed", text.length() > 30 ? "…" : text);
        }
        return text;
    }
}
