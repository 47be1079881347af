package vn.sauro.calendar;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.sauro.shared.Refusal;

/**
 * What a deadline is computed from.
 *
 * @param from the event from which the deadline runs, read to the millisecond
 * @param amount how many units, zero or more; zero is due at the start itself
 * @param cutoff what a receipt after the cut-off hour does
 * @param pauses stretches that do not count, in any order, overlapping or not
 * @param excludeFirstDay whether the day (for half days: the half day) of the event is left out, as Civil Code 2015
 *     article 147 says; some same-day procedures count it. Without effect on hours
 * @param dueTimeOfDay when the last day ends; without effect on hours and half days
 */
public record DueRequest(
        Instant from,
        BigDecimal amount,
        TimeUnit unit,
        CutoffMode cutoff,
        List<Pause> pauses,
        boolean excludeFirstDay,
        DueTimeOfDay dueTimeOfDay) {

    /** @throws Refusal {@code calendar.first-day-needs-end} when the first day counts but would end at the hour it began */
    public DueRequest {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(cutoff, "cutoff");
        Objects.requireNonNull(dueTimeOfDay, "dueTimeOfDay");
        pauses = List.copyOf(pauses);
        if (!excludeFirstDay && dueTimeOfDay == DueTimeOfDay.SAME_TIME) {
            throw Refusal.ofField("excludeFirstDay", "calendar.first-day-needs-end");
        }
    }

    /** The general rule: no cut-off, no pauses, first day excluded, due at the end of work. */
    public static DueRequest of(Instant from, BigDecimal amount, TimeUnit unit) {
        return new DueRequest(from, amount, unit, CutoffMode.NONE, List.of(), true, DueTimeOfDay.END_OF_WORK);
    }

    /** As {@link #of(Instant, BigDecimal, TimeUnit)} for a whole amount. */
    public static DueRequest of(Instant from, long amount, TimeUnit unit) {
        return of(from, BigDecimal.valueOf(amount), unit);
    }

    public DueRequest withCutoff(CutoffMode changed) {
        return new DueRequest(from, amount, unit, changed, pauses, excludeFirstDay, dueTimeOfDay);
    }

    public DueRequest withPauses(List<Pause> changed) {
        return new DueRequest(from, amount, unit, cutoff, changed, excludeFirstDay, dueTimeOfDay);
    }

    public DueRequest withExcludeFirstDay(boolean changed) {
        return new DueRequest(from, amount, unit, cutoff, pauses, changed, dueTimeOfDay);
    }

    public DueRequest withDueTimeOfDay(DueTimeOfDay changed) {
        return new DueRequest(from, amount, unit, cutoff, pauses, excludeFirstDay, changed);
    }
}
