package vn.sauro.shared;

import java.util.Locale;

/** A text in Vietnamese, the language of the record, and in English. */
public record Bilingual(String vi, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
