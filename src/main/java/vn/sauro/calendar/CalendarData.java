package vn.sauro.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import vn.sauro.shared.Bilingual;

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

    boolean isWorking(LocalDate date) {
        var special = days.get(date);
        return special == null ? weekdays.contains(date.getDayOfWeek()) : special.working();
    }
}
