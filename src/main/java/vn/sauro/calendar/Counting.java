package vn.sauro.calendar;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** From a start to the due date by Civil Code 2015, articles 147 and 148, in the time of a {@link DayTable}. */
final class Counting {

    private final DayTable table;
    private final long cutoff;
    private final Scale workingTime;
    private final Scale clockTime;

    Counting(DayTable table, long cutoff) {
        this.table = table;
        this.cutoff = cutoff;
        workingTime = new Scale.WorkingTime(table);
        clockTime = new Scale.ClockTime(table);
    }

    /** @return the moment from which the deadline runs, after the cut-off */
    long start(DueRequest request) {
        long from = table.at(request.from(), "from");
        if (request.cutoff() != CutoffMode.SHIFT_START) {
            return from;
        }
        // Before work means at the beginning of work, or else an evening's receipt could start after the next dawn's.
        return missesToday(from) ? nextMorning(from) : Math.max(from, morning(table.dayOf(from)));
    }

    boolean missesToday(long from) {
        return from % DayTable.DAY > cutoff || !table.isWorking(table.dayOf(from));
    }

    private long nextMorning(long from) {
        return morning(table.workingDay(table.workingDaysBefore(table.dayOf(from) + 1)));
    }

    private long morning(int day) {
        return day * DayTable.DAY + table.shiftStart[0];
    }

    long due(DueRequest request) {
        long steps = request.unit().steps(request.amount());
        long start = start(request);
        if (steps == 0) {
            return start;
        }
        return switch (request.unit()) {
            case WORKING_HOUR -> end(workingTime, start, steps, request.pauses());
            case CALENDAR_HOUR -> end(clockTime, start, steps, request.pauses());
            case HALF_WORKING_DAY ->
                end(new Scale.HalfDays(table), halfDayBase(start, request), steps, request.pauses());
            case WORKING_DAY ->
                end(
                        new Scale.WorkingDays(table, timeOfDay(request, start)),
                        dayBase(start, request),
                        steps,
                        request.pauses());
            case CALENDAR_DAY, MONTH -> toWorkingDay(lastDay(request, start, steps), start, request);
        };
    }

    /** @return the end of the last day of a deadline in calendar days or months, before it moves off a day off */
    long lastDay(DueRequest request, long start, long steps) {
        var dates = new Scale.Dates(table, timeOfDay(request, start));
        return end(dates, dayBase(start, request), days(request.unit(), start, steps), request.pauses());
    }

    /** Civil Code 2015, article 148 clause 5: a last day on a day off moves to the end of the next working day. */
    private long toWorkingDay(long last, long start, DueRequest request) {
        long timeOfDay = timeOfDay(request, start);
        if (table.isWorking((int) ((last - timeOfDay) / DayTable.DAY))) {
            return last;
        }
        return end(new Scale.WorkingDays(table, timeOfDay), last, 1, request.pauses());
    }

    private long days(TimeUnit unit, long start, long steps) {
        if (unit == TimeUnit.CALENDAR_DAY) {
            return steps;
        }
        var first = table.date(table.dayOf(start));
        return ChronoUnit.DAYS.between(first, first.plusMonths(steps));
    }

    /** @return the moment at which this many steps after the base have ended, those within pauses not counted */
    private long end(Scale scale, long base, long steps, List<Pause> pauses) {
        long target = scale.upTo(base) + steps;
        long paused = base;
        for (var pause : inOrder(pauses)) {
            long from = Math.max(paused, table.clamped(pause.from()));
            long to = table.clamped(pause.to());
            if (from >= to) {
                continue;
            }
            if (from >= scale.at(target)) {
                break;
            }
            target += scale.upTo(to) - scale.upTo(from);
            paused = to;
        }
        return scale.at(target);
    }

    /** @return a date that was set, later by the working days that end within pauses since it was set */
    long postponed(long due, long since, List<Pause> pauses) {
        int day = (int) ((due - 1) / DayTable.DAY);
        var days = new Scale.WorkingDays(table, due - day * DayTable.DAY);
        long steps = days.upTo(due) - days.upTo(since);
        return steps <= 0 || due <= since ? due : Math.max(due, end(days, since, steps, pauses));
    }

    private static List<Pause> inOrder(List<Pause> pauses) {
        return pauses.size() < 2
                ? pauses
                : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    /** @return the moment up to and including which no step counts */
    private long dayBase(long start, DueRequest request) {
        long endOfFirst = table.dayOf(start) * DayTable.DAY + timeOfDay(request, start);
        boolean counts = !request.excludeFirstDay() && start < endOfFirst;
        return counts ? endOfFirst - 1 : endOfFirst;
    }

    private long halfDayBase(long start, DueRequest request) {
        int shift = request.excludeFirstDay() ? table.shiftAt(start) : DayTable.NO_SHIFT;
        return shift == DayTable.NO_SHIFT ? start : start - start % DayTable.DAY + table.shiftEnd[shift];
    }

    long timeOfDay(DueRequest request, long start) {
        return switch (request.dueTimeOfDay()) {
            case END_OF_WORK -> table.endOfWork();
            case END_OF_DAY -> DayTable.DAY;
            case SAME_TIME -> start % DayTable.DAY;
        };
    }
}
