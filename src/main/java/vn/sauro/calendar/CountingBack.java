package vn.sauro.calendar;

import java.time.temporal.ChronoUnit;

/** From a due date back to the moment from which an amount of time remains, in the time of a {@link DayTable}. */
final class CountingBack {

    private final DayTable table;
    private final Scale workingTime;
    private final Scale clockTime;

    CountingBack(DayTable table) {
        this.table = table;
        workingTime = new Scale.WorkingTime(table);
        clockTime = new Scale.ClockTime(table);
    }

    long before(long due, long steps, TimeUnit unit) {
        if (steps == 0) {
            return due;
        }
        // Midnight is 24:00 of the day that ends.
        int day = (int) ((due - 1) / DayTable.DAY);
        long timeOfDay = due - day * DayTable.DAY;
        return switch (unit) {
            case WORKING_HOUR -> latestWith(workingTime.upTo(due) - steps);
            case CALENDAR_HOUR -> clockTime.at(due - steps);
            case HALF_WORKING_DAY -> back(new Scale.HalfDays(table), due, steps);
            case WORKING_DAY -> back(new Scale.WorkingDays(table, timeOfDay), due, steps);
            case CALENDAR_DAY -> onWorkingDay(due, steps, timeOfDay);
            case MONTH -> onWorkingDay(due, daysOfMonths(day, steps), timeOfDay);
        };
    }

    private long daysOfMonths(int day, long months) {
        var date = table.date(day);
        return ChronoUnit.DAYS.between(date.minusMonths(months), date);
    }

    private long latestWith(long worked) {
        if (worked < 0) {
            throw table.before();
        }
        return workingTime.at(worked + 1) - 1;
    }

    private static long back(Scale scale, long due, long steps) {
        return scale.at(scale.upTo(due - 1) - steps + 1);
    }

    private long onWorkingDay(long due, long steps, long timeOfDay) {
        long time = back(new Scale.Dates(table, timeOfDay), due, steps);
        var days = new Scale.WorkingDays(table, timeOfDay);
        return days.at(days.upTo(time));
    }
}
