package vn.sauro.shared;

import java.text.Normalizer;

/** Texts that people type: required, bounded, without control characters, in Unicode's composed form. */
public final class Words {

    private Words() {}

    /** @throws Refusal {@code shared.text-missing}, {@code shared.text-too-long}, {@code shared.text-control} naming the field */
    public static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.ofField(field, "shared.text-missing", field);
        }
        return optional(field, text, longest);
    }

    /** @return the text, or null where it is missing or blank */
    public static String optional(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (composed.length() > longest) {
            throw Refusal.ofField(field, "shared.text-too-long", field, composed.length(), longest);
        }
        if (composed.codePoints().anyMatch(Words::forbidden)) {
            throw Refusal.ofField(field, "shared.text-control", field);
        }
        return composed;
    }

    /** Control characters, and the marks that turn the direction of a text around to disguise it. */
    private static boolean forbidden(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t')
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
