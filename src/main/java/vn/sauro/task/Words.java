package vn.sauro.task;

import java.text.Normalizer;
import vn.sauro.shared.Refusal;

/** Texts that people type: required, bounded, without control characters, in Unicode's composed form. */
final class Words {

    private Words() {}

    /** @throws Refusal {@code task.text-missing}, {@code task.text-too-long}, {@code task.text-control} naming the field */
    static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw Refusal.ofField(field, "task.text-missing", field);
        }
        return optional(field, text, longest);
    }

    static String optional(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (composed.length() > longest) {
            throw Refusal.ofField(field, "task.text-too-long", field, composed.length(), longest);
        }
        if (composed.codePoints().anyMatch(Words::forbidden)) {
            throw Refusal.ofField(field, "task.text-control", field);
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
