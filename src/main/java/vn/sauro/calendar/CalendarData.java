package vn.sauro.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Hashes;

/**
 * One calendar as read from its files.
 *
 * @param weekdays the ordinary working days
 * @param shifts in order, not overlapping, the same on every working day
 * @param cutoff minutes after midnight
 * @param firstYear first of the years whose days off are known, {@code lastYear} the last one
 * @param days the days that differ from the ordinary week
 */
record CalendarData(
        String id,
        Bilingual name,
        ZoneId zone,
        Set<DayOfWeek> weekdays,
        List<Shift> shifts,
        int cutoff,
        int firstYear,
        int lastYear,
        NavigableMap<LocalDate, CalendarDay> days,
        String version) {

    /** Digits of a version: enough to tell the calendars of one office apart. */
    private static final int VERSION = 12;

    boolean isWorking(LocalDate date) {
        var special = days.get(date);
        return special == null ? weekdays.contains(date.getDayOfWeek()) : special.working();
    }

    static CalendarData of(
            String id,
            Bilingual name,
            ZoneId zone,
            Set<DayOfWeek> weekdays,
            List<Shift> shifts,
            int cutoff,
            int firstYear,
            int lastYear,
            NavigableMap<LocalDate, CalendarDay> days) {
        var version =
                hash(id, zone, weekdays, shifts, cutoff, new CalendarCells.Years(firstYear, lastYear), days.values());
        return new CalendarData(id, name, zone, weekdays, shifts, cutoff, firstYear, lastYear, days, version);
    }

    /** @return with these days in place of what was said of them before, and a version of its own */
    CalendarData amendedBy(List<CalendarDay> amended) {
        if (amended.isEmpty()) {
            return this;
        }
        var merged = new TreeMap<>(days);
        amended.forEach(day -> merged.put(day.date(), day));
        return of(id, name, zone, weekdays, shifts, cutoff, firstYear, lastYear, merged);
    }

    private static String hash(Object... content) {
        return Hashes.sha256(Arrays.toString(content)).substring(0, VERSION);
    }
}
