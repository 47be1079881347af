package vn.sauro.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.sauro.shared.Refusal;

/**
 * A calendar laid out as tables, so that every question is answered in constant time.
 *
 * <p>Time is counted in milliseconds since local midnight of the first day; days are numbered from that day.
 */
final class DayTable {

    static final long DAY = 86_400_000L;
    static final int NO_SHIFT = -1;
    static final String YEAR_UNKNOWN = "calendar.year-unknown";

    private static final long MINUTE = 60_000L;
    /** Near the end of time as java.time knows it, where a zone would carry an instant beyond. */
    private static final long FAR_SECOND = 31_000_000_000_000_000L;

    final int length;
    final long[] shiftStart;
    final long[] shiftEnd;
    /** Working time of a day from midnight to the beginning of each shift; the last entry is that of the whole day. */
    final long[] workedBefore;

    private final CalendarData data;
    private final long firstDay;
    private final long origin;
    private final Instant start;
    private final Instant end;
    private final int[] workingDaysBefore;
    private final int[] workingDay;

    DayTable(CalendarData data) {
        this.data = data;
        var first = LocalDate.of(data.firstYear(), 1, 1);
        firstDay = first.toEpochDay();
        length = (int) (LocalDate.of(data.lastYear() + 1, 1, 1).toEpochDay() - firstDay);
        start = first.atStartOfDay(data.zone()).toInstant();
        origin = start.toEpochMilli();
        end = instantOf(length * DAY);
        workingDaysBefore = new int[length + 1];
        for (int day = 0; day < length; day++) {
            workingDaysBefore[day + 1] = workingDaysBefore[day] + (data.isWorking(date(day)) ? 1 : 0);
        }
        workingDay = new int[workingDaysBefore[length]];
        for (int day = 0; day < length; day++) {
            if (isWorking(day)) {
                workingDay[workingDaysBefore[day]] = day;
            }
        }
        int shifts = data.shifts().size();
        shiftStart = new long[shifts];
        shiftEnd = new long[shifts];
        workedBefore = new long[shifts + 1];
        for (int i = 0; i < shifts; i++) {
            shiftStart[i] = data.shifts().get(i).start() * MINUTE;
            shiftEnd[i] = data.shifts().get(i).end() * MINUTE;
            workedBefore[i + 1] = workedBefore[i] + shiftEnd[i] - shiftStart[i];
        }
    }

    /** @return the moment in table time, which lies within the years that are known */
    long at(Instant instant, String field) {
        if (instant.isBefore(start) || instant.isAfter(end)) {
            throw yearUnknown(field, yearOf(instant));
        }
        return instant.toEpochMilli() - origin;
    }

    /** @return the moment in table time, moved to the edge of the years that are known where it lies beyond */
    long clamped(Instant instant) {
        if (instant.isBefore(start)) {
            return 0;
        }
        return instant.isAfter(end) ? length * DAY : instant.toEpochMilli() - origin;
    }

    Instant instantOf(long time) {
        return Instant.ofEpochMilli(origin + time);
    }

    int day(LocalDate date, String field) {
        long day = date.toEpochDay() - firstDay;
        if (day < 0 || day >= length) {
            throw yearUnknown(field, date.getYear());
        }
        return (int) day;
    }

    /** @return the number of the day on which this moment lies; the last day for the very end of the table */
    int dayOf(long time) {
        return (int) Math.min(time / DAY, length - 1);
    }

    LocalDate date(int day) {
        return LocalDate.ofEpochDay(firstDay + day);
    }

    boolean isWorking(int day) {
        return workingDaysBefore[day] < workingDaysBefore[day + 1];
    }

    int workingDaysBefore(int day) {
        return workingDaysBefore[Math.min(day, length)];
    }

    /** @param ordinal 0 for the first working day of the table */
    int workingDay(long ordinal) {
        if (ordinal < 0) {
            throw before();
        }
        if (ordinal >= workingDay.length) {
            throw beyond();
        }
        return workingDay[(int) ordinal];
    }

    /** @return the number of the shift that is on at this moment, or {@link #NO_SHIFT} */
    int shiftAt(long time) {
        long timeOfDay = time % DAY;
        for (int i = 0; isWorking(dayOf(time)) && i < shiftEnd.length; i++) {
            if (shiftStart[i] <= timeOfDay && timeOfDay < shiftEnd[i]) {
                return i;
            }
        }
        return NO_SHIFT;
    }

    /** @return working milliseconds of a working day */
    long worked() {
        return workedBefore[shiftEnd.length];
    }

    long endOfWork() {
        return shiftEnd[shiftEnd.length - 1];
    }

    /** The answer to a count that runs past the last known day. */
    Refusal beyond() {
        return yearUnknown("amount", data.lastYear() + 1);
    }

    /** The answer to a count back past the first known day. */
    Refusal before() {
        return yearUnknown("amount", data.firstYear() - 1);
    }

    private int yearOf(Instant instant) {
        long second = Math.max(-FAR_SECOND, Math.min(FAR_SECOND, instant.getEpochSecond()));
        return Instant.ofEpochSecond(second).atZone(data.zone()).getYear();
    }

    Refusal yearUnknown(String field, int year) {
        return Refusal.ofField(
                field,
                YEAR_UNKNOWN,
                data.id(),
                String.valueOf(year),
                String.valueOf(data.firstYear()),
                String.valueOf(data.lastYear()));
    }
}
