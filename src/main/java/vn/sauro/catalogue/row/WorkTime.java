package vn.sauro.catalogue.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.calendar.WorkingCalendar;

/**
 * Makes times comparable, in minutes. Where working time meets calendar time the comparison is on the safe side: a calendar day
 * of a step takes a whole working day, a calendar day of the statutory time gives five sevenths of one.
 *
 * @param day working minutes of a working day
 */
public record WorkTime(BigDecimal day) {

    private static final int SCALE = 6;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal CLOCK_DAY = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal MONTH = BigDecimal.valueOf(30);

    public static WorkTime of(WorkingCalendar calendar) {
        return new WorkTime(BigDecimal.valueOf(calendar.shifts().stream()
                .mapToInt(shift -> shift.end() - shift.start())
                .sum()));
    }

    static boolean isCalendarTime(TimeUnit unit) {
        return unit == TimeUnit.CALENDAR_HOUR || unit == TimeUnit.CALENDAR_DAY || unit == TimeUnit.MONTH;
    }

    /** @return minutes of the clock, of a calendar unit */
    BigDecimal clock(BigDecimal amount, TimeUnit unit) {
        return switch (unit) {
            case CALENDAR_HOUR -> amount.multiply(HOUR);
            case CALENDAR_DAY -> amount.multiply(CLOCK_DAY);
            case MONTH -> amount.multiply(MONTH).multiply(CLOCK_DAY);
            default -> throw new IllegalArgumentException(unit.name());
        };
    }

    /** @return working minutes that a step may take */
    BigDecimal ofStep(BigDecimal amount, TimeUnit unit) {
        return isCalendarTime(unit)
                ? days(clock(amount, unit)).setScale(SCALE, RoundingMode.UP)
                : working(amount, unit);
    }

    /** @return working minutes that a statutory time gives */
    BigDecimal ofTerm(BigDecimal amount, TimeUnit unit) {
        return isCalendarTime(unit)
                ? days(clock(amount, unit))
                        .multiply(BigDecimal.valueOf(5))
                        .divide(BigDecimal.valueOf(7), SCALE, RoundingMode.DOWN)
                : working(amount, unit);
    }

    private BigDecimal days(BigDecimal clockMinutes) {
        return clockMinutes.multiply(day).divide(CLOCK_DAY, SCALE, RoundingMode.UP);
    }

    private BigDecimal working(BigDecimal amount, TimeUnit unit) {
        return switch (unit) {
            case WORKING_HOUR -> amount.multiply(HOUR);
            case HALF_WORKING_DAY ->
                amount.multiply(day).divide(BigDecimal.valueOf(2), SCALE, RoundingMode.UNNECESSARY);
            case WORKING_DAY -> amount.multiply(day);
            default -> throw new IllegalArgumentException(unit.name());
        };
    }
}
