package vn.sauro.engine.gate;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.sauro.shared.Bilingual;

/** The gate's texts, read without Spring because the command line checks models without starting the platform. */
final class GateTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("i18n.engine", Locale.ROOT, NO_FALLBACK);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n.engine", Locale.ENGLISH, NO_FALLBACK);

    private GateTexts() {}

    static Bilingual of(String rule, List<Object> arguments) {
        var key = "engine.gate." + rule;
        return new Bilingual(format(VIETNAMESE, key, arguments), format(ENGLISH, key, arguments));
    }

    private static String format(ResourceBundle bundle, String key, List<Object> arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments.toArray());
    }
}
