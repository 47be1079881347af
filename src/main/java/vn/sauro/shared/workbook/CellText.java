package vn.sauro.shared.workbook;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text of a cell on its way in and out: spreadsheets take some texts for formulas. */
public final class CellText {

    /** Longest text that a cell of a workbook can hold; longer ones (only possible in CSV) are cut there and refused by the row's checks. */
    public static final int LONGEST = 32_767;

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

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }
}
