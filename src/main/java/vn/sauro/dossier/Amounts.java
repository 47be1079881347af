package vn.sauro.dossier;

import java.math.BigDecimal;
import vn.sauro.shared.Refusal;

/** Amounts of Vietnamese dong as forms and clients send them: whole, positive, bounded. */
final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("100000000000000");

    private Amounts() {}

    /** @throws Refusal {@code dossier.amount-missing}, {@code dossier.amount-malformed}, {@code dossier.amount-range} */
    static BigDecimal required(String field, Object typed) {
        var text = typed == null ? "" : typed.toString().strip();
        if (text.isEmpty()) {
            throw Refusal.ofField(field, "dossier.amount-missing");
        }
        var amount = read(field, text);
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw Refusal.ofField(field, "dossier.amount-range", text);
        }
        return amount;
    }

    private static BigDecimal read(String field, String text) {
        // A longer text is no amount, and its exponent could be beyond any arithmetic.
        if (text.length() > 30 || !text.matches("[+-]?\\d+(\\.\\d+)?([eE][+]?\\d{1,2})?")) {
            throw Refusal.ofField(field, "dossier.amount-malformed", text.length() > 30 ? "…" : text);
        }
        var amount = new BigDecimal(text).stripTrailingZeros();
        if (amount.scale() > 0) {
            throw Refusal.ofField(field, "dossier.amount-malformed", text);
        }
        return amount.setScale(0);
    }
}
