package vn.sauro.dossier;

import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Texts of one line: names, numbers, addresses. */
public final class Lines {

    private Lines() {}

    /** @return the line, or null where it is blank */
    public static String one(String field, String text, int longest) {
        if (text != null && text.strip().codePoints().anyMatch(Lines::breaks)) {
            throw Refusal.ofField(field, "dossier.one-line");
        }
        return Words.optional(field, text, longest);
    }

    private static boolean breaks(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || character == 0x2028
                || character == 0x2029;
    }
}
