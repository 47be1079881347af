package vn.sauro.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * The oracle: walks half hour by half hour and asks of each what the law asks, with nothing of the arithmetic under test.
 *
 * <p>Everything given to it lies on half hours.
 */
record SlowCalendar(Set<LocalDate> off, Set<LocalDate> worked, List<Span> shifts) {

    static final int STEP = 30;

    /** A shift, in half hours after midnight. */
    record Span(int start, int end) {}

    record Stop(LocalDateTime from, LocalDateTime to) {}

    record Question(
            LocalDateTime from,
            int amount,
            TimeUnit unit,
            CutoffMode cutoff,
            List<Stop> stops,
            boolean excludeFirstDay,
            DueTimeOfDay end) {}

    boolean isWorkingDay(LocalDate date) {
        if (worked.contains(date)) {
            return true;
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(date);
    }

    /** Whether the half hour that begins here is working time. */
    boolean isWorking(LocalDateTime time) {
        return isWorkingDay(time.toLocalDate())
                && shifts.stream().anyMatch(shift -> shift.start() <= halfHour(time) && halfHour(time) < shift.end());
    }

    int workingHalfHours(LocalDateTime from, LocalDateTime to) {
        int count = 0;
        for (var time = from; time.isBefore(to); time = time.plusMinutes(STEP)) {
            count += isWorking(time) ? 1 : 0;
        }
        return count;
    }

    LocalDateTime due(Question asked) {
        var start = start(asked);
        int left = asked.unit() == TimeUnit.MONTH ? daysOfMonths(start, asked) : asked.amount();
        if (asked.unit().isHours()) {
            left *= 2;
        }
        var time = start;
        boolean landed = left == 0;
        while (!landed) {
            boolean stopped = isStopped(time, asked.stops());
            var before = time;
            time = time.plusMinutes(STEP);
            if (stopped || !stepEnds(asked, start, before, time)) {
                continue;
            }
            left--;
            landed = left <= 0 && (!isCalendarDays(asked.unit()) || isWorkingDay(dateEnding(asked, before, time)));
        }
        return time;
    }

    private boolean stepEnds(Question asked, LocalDateTime start, LocalDateTime before, LocalDateTime time) {
        return switch (asked.unit()) {
            case WORKING_HOUR -> isWorking(before);
            case CALENDAR_HOUR -> true;
            case HALF_WORKING_DAY ->
                endsShift(before) && !(asked.excludeFirstDay() && !start.isBefore(startOfShift(before)));
            case WORKING_DAY, CALENDAR_DAY, MONTH -> {
                var date = dateEnding(asked, before, time);
                boolean ends = halfHour(time) == endOfDay(asked, start) % 48;
                boolean first = asked.excludeFirstDay() && date.equals(start.toLocalDate());
                yield ends && !first && (isCalendarDays(asked.unit()) || isWorkingDay(date));
            }
        };
    }

    private boolean endsShift(LocalDateTime before) {
        return isWorking(before) && shifts.stream().anyMatch(shift -> shift.end() == halfHour(before) + 1);
    }

    private LocalDateTime startOfShift(LocalDateTime within) {
        var shift = shifts.stream()
                .filter(each -> each.start() <= halfHour(within) && halfHour(within) < each.end())
                .findFirst()
                .orElseThrow();
        return within.toLocalDate().atStartOfDay().plusMinutes((long) STEP * shift.start());
    }

    private static LocalDate dateEnding(Question asked, LocalDateTime before, LocalDateTime time) {
        return asked.end() == DueTimeOfDay.SAME_TIME ? time.toLocalDate() : before.toLocalDate();
    }

    private int endOfDay(Question asked, LocalDateTime start) {
        return switch (asked.end()) {
            case END_OF_WORK -> shifts.get(shifts.size() - 1).end();
            case END_OF_DAY -> 48;
            case SAME_TIME -> halfHour(start);
        };
    }

    private int daysOfMonths(LocalDateTime start, Question asked) {
        var last = start.toLocalDate().plusMonths(asked.amount());
        int days = 0;
        for (var date = start.toLocalDate(); date.isBefore(last); date = date.plusDays(1)) {
            days++;
        }
        return days;
    }

    private LocalDateTime start(Question asked) {
        var from = asked.from();
        if (asked.cutoff() != CutoffMode.SHIFT_START) {
            return from;
        }
        var time = from;
        if (!isWorkingDay(from.toLocalDate()) || from.toLocalTime().isAfter(LocalTime.of(15, 0))) {
            time = from.toLocalDate().plusDays(1).atStartOfDay();
        } else if (halfHour(from) >= shifts.get(0).start()) {
            return from;
        }
        while (!isWorking(time)) {
            time = time.plusMinutes(STEP);
        }
        return time;
    }

    private static boolean isStopped(LocalDateTime time, List<Stop> stops) {
        return stops.stream().anyMatch(stop -> !time.isBefore(stop.from()) && time.isBefore(stop.to()));
    }

    LocalDateTime before(LocalDateTime due, int amount, TimeUnit unit) {
        int left = unit.isHours() ? amount * 2 : amount;
        if (unit == TimeUnit.MONTH) {
            var last = due.minusMinutes(STEP).toLocalDate();
            left = 0;
            for (var date = last.minusMonths(amount); date.isBefore(last); date = date.plusDays(1)) {
                left++;
            }
        }
        var time = due;
        boolean landed = left == 0;
        while (!landed) {
            time = time.minusMinutes(STEP);
            var date = time.minusMinutes(STEP).toLocalDate();
            boolean sameTime = halfHour(time) == halfHour(due);
            boolean counts =
                    switch (unit) {
                        case WORKING_HOUR -> isWorking(time);
                        case CALENDAR_HOUR -> true;
                        case HALF_WORKING_DAY -> endsShift(time.minusMinutes(STEP));
                        case WORKING_DAY -> sameTime && isWorkingDay(date);
                        case CALENDAR_DAY, MONTH -> sameTime;
                    };
            left -= counts ? 1 : 0;
            landed = counts && left <= 0 && (!isCalendarDays(unit) || isWorkingDay(date));
        }
        return time;
    }

    private static boolean isCalendarDays(TimeUnit unit) {
        return unit == TimeUnit.CALENDAR_DAY || unit == TimeUnit.MONTH;
    }

    private static int halfHour(LocalDateTime time) {
        return time.getHour() * 2 + time.getMinute() / STEP;
    }
}
