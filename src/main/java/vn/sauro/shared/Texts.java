package vn.sauro.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Looks texts up in the bundles under {@code i18n/}: one pair of files a module, Vietnamese the default. */
@Component
public class Texts {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** @return the text in the reader's language; the key itself where a bundle lacks it */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, reader());
    }

    /** @return the text; where it names the field, the field is called as forms call it */
    public String of(Refusal refusal) {
        var arguments = refusal.arguments();
        if (arguments.length > 0 && arguments[0] != null && arguments[0].equals(refusal.field())) {
            arguments[0] = messages.getMessage("shared.field." + refusal.field(), null, refusal.field(), reader());
        }
        return of(refusal.code(), arguments);
    }

    /** @param arguments one that is itself {@link Bilingual} goes into each text in its language */
    public Bilingual both(String key, Object... arguments) {
        return new Bilingual(
                messages.getMessage(key, in(VIETNAMESE, arguments), key, VIETNAMESE),
                messages.getMessage(key, in(Locale.ENGLISH, arguments), key, Locale.ENGLISH));
    }

    private static Object[] in(Locale locale, Object... arguments) {
        var chosen = arguments.clone();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] instanceof Bilingual text) {
                chosen[i] = text.in(locale);
            }
        }
        return chosen;
    }

    private static Locale reader() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
    }
}
