package vn.sauro.deadline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;

/**
 * How a due date follows from the law: a dated row of {@code policy/deadline-rules.csv}.
 *
 * @param base what the amount is counted from
 * @param amount number of units, null where another clock or the procedure says it
 * @param chargeRank which duty of a case the hours are charged to: the lowest rank first, 0 never
 */
public record DeadlineRule(
        String key,
        Base base,
        BigDecimal amount,
        TimeUnit unit,
        CutoffMode cutoff,
        int chargeRank,
        Bilingual name,
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo) {

    /** What a rule counts from. */
    public enum Base {
        /** forward from the moment the duty opens */
        START,
        /** the legal due date of the case itself */
        CASE,
        /** back from the legal due date of the case */
        BEFORE_CASE,
        /**
         * forward from the moment the duty opens, by the step's own time in the procedure pinned to the case, and never beyond
         * the legal date of the case
         */
        PROCEDURE,
        /**
         * as {@link #PROCEDURE}, but in full: not within the time of the case, because the law gives it to an agency that is asked,
         * or because the time of the case begins only afterwards
         */
        BESIDE_CASE;

        /** @return whether the procedure pinned to the case says how long */
        boolean byProcedure() {
            return this == PROCEDURE || this == BESIDE_CASE;
        }
    }

    /** @return what a clock of this rule is counted from, null where another clock or the procedure says it */
    CountedTerm counted(Instant start) {
        return amount == null ? null : CountedTerm.of(start, amount, unit, cutoff);
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
