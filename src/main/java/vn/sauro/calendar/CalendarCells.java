package vn.sauro.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of {@code calendars.csv}. */
final class CalendarCells {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");
    private static final int MOST_YEARS = 100;

    private CalendarCells() {}

    record Years(int first, int last) {

        boolean contain(LocalDate date) {
            return first <= date.getYear() && date.getYear() <= last;
        }
    }

    static Years years(CalendarRow row, String column) {
        var match = YEARS.matcher(row.text(column));
        if (!match.matches()) {
            throw row.bad("years", row.text(column));
        }
        var years = new Years(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        if (years.last() < years.first() || years.last() - years.first() >= MOST_YEARS) {
            throw row.bad("years", row.text(column));
        }
        return years;
    }

    static ZoneId zone(CalendarRow row, String column, Years years) {
        try {
            var zone = ZoneId.of(row.text(column));
            var change = zone.getRules()
                    .nextTransition(LocalDate.of(years.first(), 1, 1)
                            .atStartOfDay(zone)
                            .minusNanos(1)
                            .toInstant());
            if (change != null && change.getInstant().atZone(zone).getYear() <= years.last()) {
                throw row.bad("zone-changes", zone.getId());
            }
            return zone;
        } catch (DateTimeException unknown) {
            throw row.bad("zone", row.text(column));
        }
    }

    static Set<DayOfWeek> weekdays(CalendarRow row, String column) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var word : row.text(column).split("\\s+")) {
            var day = weekday(word);
            if (day == null || !days.add(day)) {
                throw row.bad("weekday", word);
            }
        }
        return Collections.unmodifiableSet(days);
    }

    /** @return the day with this English abbreviation, or null */
    static DayOfWeek weekday(String word) {
        for (var day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).equalsIgnoreCase(word)) {
                return day;
            }
        }
        return null;
    }

    static List<Shift> shifts(CalendarRow row, String column) {
        var shifts = new ArrayList<Shift>();
        int free = 0;
        for (var word : row.text(column).split("\\s+")) {
            var ends = word.split("-", -1);
            if (ends.length != 2) {
                throw row.bad("shift", word);
            }
            var shift = new Shift(clock(row, column, ends[0]), clock(row, column, ends[1]));
            if (shift.end() <= shift.start()) {
                throw row.bad("shift", word);
            }
            if (shift.start() < free) {
                throw row.bad("shift-overlap", word);
            }
            free = shift.end();
            shifts.add(shift);
        }
        return List.copyOf(shifts);
    }

    /** @return minutes after midnight, up to 24:00 */
    static int clock(CalendarRow row, String column, String text) {
        var match = CLOCK.matcher(text);
        int minutes = match.matches() ? Integer.parseInt(match.group(1)) * 60 + Integer.parseInt(match.group(2)) : 1441;
        if (minutes > 1440) {
            throw row.bad("clock", text, column);
        }
        return minutes;
    }
}
