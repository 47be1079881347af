package vn.sauro.notification;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts of notices in the language of who gets them. */
@Component
class NoticeTexts {

    private final MessageSource messages;

    NoticeTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** @throws org.springframework.context.NoSuchMessageException for a text that nobody wrote */
    String of(String language, String key, Object... arguments) {
        return messages.getMessage("notification." + key, arguments, Locale.forLanguageTag(language));
    }

    /** What a person typed, on one line: nothing in a salutation may look like the rest of the mail. */
    static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    }
}
