package vn.sauro.calendar.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import vn.sauro.calendar.CalendarDay;
import vn.sauro.calendar.Shift;
import vn.sauro.calendar.WorkingCalendar;
import vn.sauro.shared.Bilingual;

/** The days of a year that differ from the ordinary week, with the shifts of the calendar. */
record DaysAnswer(
        String calendar, Bilingual name, String version, String zone, List<String> shifts, int year, List<Day> days) {

    /** @param type OFF or WORKING */
    record Day(LocalDate date, String weekday, String type, Bilingual name, String source) {

        static Day of(CalendarDay day) {
            return new Day(
                    day.date(),
                    day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                    day.working() ? "WORKING" : "OFF",
                    day.name(),
                    day.source());
        }
    }

    static DaysAnswer of(WorkingCalendar calendar, int year) {
        return new DaysAnswer(
                calendar.id(),
                calendar.name(),
                calendar.version(),
                calendar.zone().getId(),
                calendar.shifts().stream().map(Shift::toString).toList(),
                year,
                calendar.specialDays(year).stream().map(Day::of).toList());
    }
}
