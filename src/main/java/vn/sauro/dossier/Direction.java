package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.deadline.StepTerm;
import vn.sauro.shared.Bilingual;

/**
 * What a leader directed in a matter that no procedure covers.
 *
 * @param position that answers for it
 * @param workingDays time it has, from when it begins
 * @param directedBy position that directed
 */
record Direction(
        String code,
        String position,
        int workingDays,
        String product,
        String direction,
        String directedBy,
        Instant directedAt) {

    /** Step in which the direction is carried out. */
    static final String STEP = "settle";

    StepTerm term(Bilingual name, String calendar, String legalBasis) {
        return new StepTerm(
                BigDecimal.valueOf(workingDays),
                TimeUnit.WORKING_DAY,
                CutoffMode.NONE,
                true,
                calendar,
                name,
                legalBasis);
    }
}
