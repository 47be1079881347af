package vn.sauro.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Texts;

/** Dates, moments and amounts in both languages, as an officer writes them. */
final class Wording {

    private final Texts texts;
    private final DateWords dates;
    private final DayTable table;

    Wording(Texts texts, DayTable table) {
        this.texts = texts;
        dates = new DateWords(texts);
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
        return dates.moment(clock(timeOfDay), table.date(day));
    }

    private static String clock(long timeOfDay) {
        int seconds = (int) (timeOfDay / 1000);
        var minutes = Shift.clock(seconds / 60);
        return seconds % 60 == 0 ? minutes : minutes + ":" + Shift.twoDigits(seconds % 60);
    }

    /** @return for example "thứ Sáu, ngày 28/8/2026" */
    Bilingual date(int day) {
        return dates.date(table.date(day));
    }

    Bilingual digits(LocalDate date) {
        return dates.digits(date);
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
