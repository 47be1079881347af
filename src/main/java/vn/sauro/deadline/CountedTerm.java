package vn.sauro.deadline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.Pause;
import vn.sauro.calendar.TimeUnit;

/**
 * What a due date is counted from, kept so that it can be counted again.
 *
 * @param from the moment the time runs from: the start of the clock, later if the time was given anew
 */
public record CountedTerm(
        Instant from,
        BigDecimal amount,
        TimeUnit unit,
        CutoffMode cutoff,
        boolean excludeFirstDay,
        DueTimeOfDay dueTimeOfDay) {

    static CountedTerm of(Instant from, BigDecimal amount, TimeUnit unit, CutoffMode cutoff) {
        return new CountedTerm(from, amount, unit, cutoff, true, DueTimeOfDay.END_OF_WORK);
    }

    static CountedTerm of(LegalTerm term) {
        return new CountedTerm(
                term.from(), term.amount(), term.unit(), term.cutoff(), term.excludeFirstDay(), term.dueTimeOfDay());
    }

    static CountedTerm of(Instant from, StepTerm term) {
        return new CountedTerm(
                from, term.amount(), term.unit(), term.cutoff(), term.excludeFirstDay(), DueTimeOfDay.END_OF_WORK);
    }

    CountedTerm from(Instant later) {
        return new CountedTerm(later, amount, unit, cutoff, excludeFirstDay, dueTimeOfDay);
    }

    DueRequest request(List<Pause> pauses) {
        return new DueRequest(from, amount, unit, cutoff, pauses, excludeFirstDay, dueTimeOfDay);
    }
}
