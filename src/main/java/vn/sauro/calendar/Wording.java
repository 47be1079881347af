package vn.sauro.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Texts;

/** Dates, moments and amounts in both languages, as an officer writes them. */
final class Wording {

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Texts texts;
    private final DayTable table;

    Wording(Texts texts, DayTable table) {
        this.texts = texts;
        this.table = table;
    }

    Bilingual say(String key, Object... arguments) {
        return texts.both(key, arguments);
    }

    /** @return for example "10:00 thứ Sáu, ngày 28/8/2026" */
    Bilingual moment(long time) {
        int day = (int) (time / DayTable.DAY);
        return moment(day, time - day * DayTable.DAY);
    }

    /** @return as {@link #moment}, but midnight is 24:00 of the day that ends */
    Bilingual end(long time) {
        int day = (int) ((time - 1) / DayTable.DAY);
        return moment(day, time - day * DayTable.DAY);
    }

    private Bilingual moment(int day, long timeOfDay) {
        return say("calendar.moment", clock(timeOfDay), date(day));
    }

    private static String clock(long timeOfDay) {
        int seconds = (int) (timeOfDay / 1000);
        var minutes = Shift.clock(seconds / 60);
        return seconds % 60 == 0 ? minutes : minutes + ":" + Shift.twoDigits(seconds % 60);
    }

    /** @return for example "thứ Sáu, ngày 28/8/2026" */
    Bilingual date(int day) {
        var date = table.date(day);
        return say("calendar.date", say("calendar.weekday." + date.getDayOfWeek()), digits(date));
    }

    Bilingual digits(LocalDate date) {
        // Decree 30/2020 on clerical work: a zero before days under 10 and the months 1 and 2 only.
        var month = (date.getMonthValue() < 3 ? "/0" : "/") + date.getMonthValue() + "/";
        return new Bilingual(Shift.twoDigits(date.getDayOfMonth()) + month + date.getYear(), ENGLISH_DATE.format(date));
    }

    static Bilingual number(BigDecimal amount) {
        var plain = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        return new Bilingual(plain.replace('.', ','), plain);
    }

    static Bilingual join(List<Bilingual> parts, String separator) {
        return new Bilingual(
                String.join(separator, parts.stream().map(Bilingual::vi).toList()),
                String.join(separator, parts.stream().map(Bilingual::en).toList()));
    }
}
