package vn.sauro.deadline;

import vn.sauro.shared.Refusal;

/**
 * What a pause rests on.
 *
 * @param legalBasis clause that lets the clock stand still
 * @param document number of the request or notice that went out, or null
 * @param note for the file, without personal data, or null
 */
public record PauseOrder(String legalBasis, String document, Payer payer, String note) {

    /** @throws Refusal {@code deadline.pause-basis}, {@code deadline.pause-payer}, {@code deadline.pause-text} naming the field */
    public PauseOrder {
        if (legalBasis == null || legalBasis.isBlank()) {
            throw Refusal.ofField("legalBasis", "deadline.pause-basis");
        }
        if (payer == null) {
            throw Refusal.ofField("payer", "deadline.pause-payer");
        }
        bounded("legalBasis", legalBasis, 1_000);
        bounded("document", document, 300);
        bounded("note", note, 4_000);
    }

    private static void bounded(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw Refusal.ofField(field, "deadline.pause-text", field, String.valueOf(longest));
        }
    }
}
