package vn.sauro.calendar;

/**
 * A stretch of work within a day.
 *
 * @param start minutes after midnight, inclusive
 * @param end minutes after midnight, exclusive; 1440 is 24:00
 */
public record Shift(int start, int end) {

    /** @return the shift as people write it, for example {@code 07:30–11:30} */
    @Override
    public String toString() {
        return clock(start) + "–" + clock(end);
    }

    static String clock(int minutes) {
        return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
