package vn.sauro.calendar;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A calendar of the files with the amendments over it. Looks for new amendments at most once in an interval, so that a node
 * never counts by an older version for longer than that.
 */
final class AmendedCalendar {

    private final CalendarData files;
    private final Supplier<String> revision;
    private final Supplier<List<CalendarDay>> days;
    private final Function<CalendarData, WorkingCalendar> build;
    private final long intervalNanos;

    private volatile Known known;

    /** @param readAt by {@link System#nanoTime} */
    private record Known(String revision, WorkingCalendar calendar, long readAt) {}

    AmendedCalendar(
            CalendarData files,
            Supplier<String> revision,
            Supplier<List<CalendarDay>> days,
            Function<CalendarData, WorkingCalendar> build,
            long intervalNanos) {
        this.files = files;
        this.revision = revision;
        this.days = days;
        this.build = build;
        this.intervalNanos = intervalNanos;
    }

    WorkingCalendar get() {
        var seen = known;
        return seen != null && System.nanoTime() - seen.readAt() < intervalNanos ? seen.calendar() : fresh();
    }

    /** @return as amended up to this moment, in this transaction too */
    WorkingCalendar fresh() {
        var now = System.nanoTime();
        var current = revision.get();
        var seen = known;
        var calendar = seen != null && seen.revision().equals(current)
                ? seen.calendar()
                : build.apply(files.amendedBy(days.get()));
        known = new Known(current, calendar, now);
        return calendar;
    }

    /** Makes the next question look for amendments again. */
    void forget() {
        known = null;
    }
}
