package vn.sauro.ledger.verify;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The verifier's texts, from the module's message bundle but without Spring. */
public final class Wording {

    private final Locale locale;
    private final ResourceBundle bundle;

    /** @param language {@code vi} or {@code en} */
    public Wording(String language) {
        locale = Locale.forLanguageTag(language);
        bundle = ResourceBundle.getBundle(
                "i18n/ledger", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString("ledger.verify." + key), locale).format(arguments);
    }
}
