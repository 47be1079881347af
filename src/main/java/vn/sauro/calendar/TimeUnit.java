package vn.sauro.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sauro.shared.Refusal;

/** The units in which Vietnamese law and internal procedures state a deadline. */
public enum TimeUnit {

    /** Sixty minutes within shifts; may be fractional. */
    WORKING_HOUR(3_600_000),

    /** One of the two shifts of a working day ("buổi"); whole numbers only. */
    HALF_WORKING_DAY(1),

    /** Whole numbers only. */
    WORKING_DAY(1),

    /** Sixty minutes by the clock, at night and on days off too; may be fractional. */
    CALENDAR_HOUR(3_600_000),

    /** Days off count, but the last day is never a day off (Civil Code 2015, article 148 clause 5); whole numbers only. */
    CALENDAR_DAY(1),

    /** To the corresponding day of the last month, or its last day (Civil Code 2015, article 148 clause 3); whole numbers only. */
    MONTH(1);

    /** No deadline of the law comes near; the bound keeps a request cheap. */
    static final int LARGEST_AMOUNT = 100_000;

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(LARGEST_AMOUNT);

    private final int stepsPerUnit;

    TimeUnit(int stepsPerUnit) {
        this.stepsPerUnit = stepsPerUnit;
    }

    /** Hours run from the very moment; days and months leave out the day on which they begin. */
    boolean isHours() {
        return stepsPerUnit > 1;
    }

    /** @return the amount in the steps the arithmetic counts: milliseconds for hours, otherwise the unit itself */
    long steps(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0 || amount.scale() > MOST_DECIMALS) {
            throw Refusal.ofField(
                    "amount", "calendar.amount-out-of-range", shown(amount), String.valueOf(LARGEST_AMOUNT));
        }
        if (amount.scale() <= 0) {
            return amount.longValue() * stepsPerUnit;
        }
        if (!isHours() && amount.stripTrailingZeros().scale() > 0) {
            throw Refusal.ofField("amount", "calendar.amount-not-whole", shown(amount), name());
        }
        return amount.multiply(BigDecimal.valueOf(stepsPerUnit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static String shown(BigDecimal amount) {
        return Math.abs(amount.scale()) > 30 ? "?" : amount.toPlainString();
    }
}
