package vn.sauro.calendar;

import java.time.Duration;
import java.util.List;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.sauro.shared.Texts;

/** The shipped calendars without an application context. */
public final class TestCalendars {

    private static final Texts TEXTS = readTexts();

    private TestCalendars() {}

    public static Calendars shipped() {
        return from("classpath:policy/calendar/");
    }

    static Calendars from(String directory) {
        return new Calendars(
                new CalendarSettings(directory, Duration.ofSeconds(1)), texts(), id -> "", id -> List.of());
    }

    public static Texts texts() {
        return TEXTS;
    }

    private static Texts readTexts() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/calendar");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages);
    }
}
