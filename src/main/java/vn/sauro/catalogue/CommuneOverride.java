package vn.sauro.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import vn.sauro.calendar.TimeUnit;

/**
 * What differs at one commune from one day on; as unchangeable as a version.
 *
 * @param extraAmount added to the statutory time, in its unit; null: nothing
 * @param steps own times by step key
 * @param effectiveTo last day, as far as the source states one; a later override of the commune ends this one as well
 */
public record CommuneOverride(
        String id,
        String procedureCode,
        String unitCode,
        BigDecimal extraAmount,
        TimeUnit extraUnit,
        SortedMap<String, Time> steps,
        String legalBasis,
        LocalDate effectiveFrom,
        LocalDate effectiveTo) {

    public record Time(BigDecimal amount, TimeUnit unit) {}

    public static String idOf(String procedureCode, String unitCode, LocalDate from) {
        return procedureCode + "-" + unitCode + "-" + from;
    }

    /** @return whether its own dates cover the day */
    public boolean inForce(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }

    /** @return the version as it stands at this commune; a step that the version no longer has is left out */
    public ProcedureVersion applyTo(ProcedureVersion version) {
        List<Step> own = version.steps().stream()
                .map(step -> {
                    var time = steps.get(step.key());
                    return time == null ? step : step.taking(time.amount(), time.unit());
                })
                .toList();
        var term = extraAmount == null || version.amount() == null
                ? version.amount()
                : version.amount().add(extraAmount);
        return version.withTerms(term, own);
    }
}
