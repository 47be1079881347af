package vn.sauro.shared.workbook;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Text of a cell on its way in and out: spreadsheets take some texts for formulas. */
public final class CellText {

    /** Longest text that a cell of a workbook can hold; longer ones (only possible in CSV) are cut there and refused by the row's checks. */
    public static final int LONGEST = 32_767;

    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            CellValue.NOT_COMPUTED);
    /** Controls, and characters that turn the direction of writing and so disguise a text. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffd]");

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CellText() {}

    /** @return the text without surrounding blanks and without the apostrophe that {@link #harmless} put in front */
    static String clean(String text) {
        var stripped = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
        var own = stripped.startsWith("'") && isFormula(stripped.substring(1)) ? stripped.substring(1) : stripped;
        return own.length() > LONGEST ? own.substring(0, LONGEST) : own;
    }

    /** @return the text such that no spreadsheet evaluates it (OWASP: CSV injection) */
    public static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** @return whether the text is a spreadsheet's own error in place of a value */
    public static boolean isError(String text) {
        return ERRORS.contains(text);
    }

    /** @return index of the first invisible character, or -1 */
    public static int invisibleAt(String text) {
        var invisible = INVISIBLE.matcher(text);
        return invisible.find() ? invisible.start() : -1;
    }

    /** @return the text with a mark in place of each invisible character */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("�");
    }

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }
}
