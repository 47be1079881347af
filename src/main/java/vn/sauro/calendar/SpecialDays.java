package vn.sauro.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import vn.sauro.shared.Bilingual;

/** Reads a file of days that differ from the ordinary week: one line a date, OFF or WORKING, with its source. */
final class SpecialDays {

    private static final List<String> COLUMNS = List.of("date", "weekday", "type", "name_vi", "name_en", "source");

    private SpecialDays() {}

    static NavigableMap<LocalDate, CalendarDay> read(Resource file, CalendarCells.Years years) {
        var days = new TreeMap<LocalDate, CalendarDay>();
        for (var row : CalendarRow.read(file, COLUMNS)) {
            var day = day(row);
            if (!years.contain(day.date())) {
                throw row.bad("year-undeclared", day.date());
            }
            if (days.put(day.date(), day) != null) {
                throw row.bad("duplicate-date", day.date());
            }
        }
        return days;
    }

    private static CalendarDay day(CalendarRow row) {
        var date = date(row);
        var weekday = row.text("weekday");
        if (date.getDayOfWeek() != CalendarCells.weekday(weekday)) {
            // A wrong weekday is how a mistyped date shows.
            throw row.bad("weekday-mismatch", date, weekday);
        }
        boolean working =
                switch (row.text("type")) {
                    case "WORKING" -> true;
                    case "OFF" -> false;
                    default -> throw row.bad("type", row.text("type"));
                };
        var name = new Bilingual(row.text("name_vi"), row.text("name_en"));
        return new CalendarDay(date, working, name, row.text("source"));
    }

    private static LocalDate date(CalendarRow row) {
        try {
            return LocalDate.parse(row.text("date"));
        } catch (DateTimeParseException noDate) {
            throw row.bad("date", row.text("date"));
        }
    }
}
