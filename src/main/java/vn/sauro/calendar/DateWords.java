package vn.sauro.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;

/** Dates and moments in sentences of both languages, as an officer writes them. */
@Component
public class DateWords {

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;

    public DateWords(Texts texts) {
        this.texts = texts;
    }

    /** @return for example "17:00 thứ Sáu, ngày 28/8/2026"; midnight is 24:00 of the day that ends, seconds only where there are any */
    public Bilingual end(Instant instant) {
        var end = instant.atZone(SqlTime.VIETNAM);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment("24:00", end.toLocalDate().minusDays(1))
                : moment((end.getSecond() == 0 ? MINUTES : SECONDS).format(end), end.toLocalDate());
    }

    Bilingual moment(String timeOfDay, LocalDate date) {
        return texts.both("calendar.moment", timeOfDay, date(date));
    }

    /** @return for example "thứ Sáu, ngày 28/8/2026" */
    Bilingual date(LocalDate date) {
        return texts.both("calendar.date", texts.both("calendar.weekday." + date.getDayOfWeek()), digits(date));
    }

    Bilingual digits(LocalDate date) {
        // Decree 30/2020 on clerical work: a zero before days under 10 and the months 1 and 2 only.
        var month = (date.getMonthValue() < 3 ? "/0" : "/") + date.getMonthValue() + "/";
        return new Bilingual(Shift.twoDigits(date.getDayOfMonth()) + month + date.getYear(), ENGLISH_DATE.format(date));
    }
}
