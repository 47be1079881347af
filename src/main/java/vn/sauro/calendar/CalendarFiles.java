package vn.sauro.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import vn.sauro.shared.Bilingual;

/** Reads {@code calendars.csv} and the files of days that it names. */
final class CalendarFiles {

    private static final List<String> COLUMNS =
            List.of("id", "name_vi", "name_en", "zone", "weekdays", "shifts", "cutoff", "years", "days");

    private final Function<String, Resource> directory;

    CalendarFiles(Function<String, Resource> directory) {
        this.directory = directory;
    }

    /** @throws BadCalendarData at the first line that cannot be used */
    List<CalendarData> read() {
        var calendars = new LinkedHashMap<String, CalendarData>();
        for (var row : CalendarRow.read(directory.apply("calendars.csv"), COLUMNS)) {
            var calendar = calendar(row);
            if (calendars.put(calendar.id(), calendar) != null) {
                throw row.bad("duplicate-calendar", calendar.id());
            }
        }
        return List.copyOf(calendars.values());
    }

    private CalendarData calendar(CalendarRow row) {
        var years = CalendarCells.years(row, "years");
        var days = new TreeMap<LocalDate, CalendarDay>();
        for (var file : row.text("days").split("\\s+")) {
            // A later file has the last word, so that a place can keep its own days beside the national ones.
            days.putAll(SpecialDays.read(directory.apply(file), years));
        }
        for (int year = years.first(); year <= years.last(); year++) {
            if (days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                    .isEmpty()) {
                throw row.bad("year-empty", year, row.text("days"));
            }
        }
        var zone = CalendarCells.zone(row, "zone", years);
        var weekdays = CalendarCells.weekdays(row, "weekdays");
        var shifts = CalendarCells.shifts(row, "shifts");
        int cutoff = CalendarCells.clock(row, "cutoff", row.text("cutoff"));
        var name = new Bilingual(row.text("name_vi"), row.text("name_en"));
        var id = row.text("id");
        return CalendarData.of(id, name, zone, weekdays, shifts, cutoff, years.first(), years.last(), days);
    }
}
