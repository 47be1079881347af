package vn.sauro.organization;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong in an organisation file.
 *
 * @param line line number in the file, from 1; 0 when the file as a whole is meant
 * @param column heading of the column, or null when the line as a whole is meant
 * @param code last part of a message key {@code organization.check.…}
 */
record Finding(String file, long line, String column, String code, Object... arguments) {

    /** @return where, what is wrong, and what to do */
    String in(Locale locale) {
        // Not Spring's message source: the check command runs without a context.
        var texts = ResourceBundle.getBundle(
                "i18n.organization",
                "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var place = line == 0 ? "file" : column == null ? "line" : "cell";
        var where = format(texts, "organization.check.at-" + place, file, Long.toString(line), column);
        return where + " " + format(texts, "organization.check." + code, arguments);
    }

    private static String format(ResourceBundle texts, String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT)
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
