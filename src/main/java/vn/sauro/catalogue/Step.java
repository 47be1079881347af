package vn.sauro.catalogue;

import java.math.BigDecimal;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;

/**
 * One step of an internal procedure.
 *
 * @param no place in the order, from 1
 * @param key the step in models and duties, kebab case; the first is {@code receive}, the last {@code return}
 * @param role who does it, resolved to a position by {@link StaffRoles}
 * @param amount time of the step in {@code unit}
 * @param form papers used, or null
 * @param product what the step yields
 * @param responsibility what the holder answers for
 * @param baselineAmount time against which a reduction is measured, or null
 * @param offClock whether the time runs beside the statutory time, as a pause of it
 * @param parallelGroup steps with the same group run beside one another; null for a step on its own
 * @param signing whether somebody with authority signs in it what the steps before made, or sends it back
 */
public record Step(
        int no,
        String key,
        Bilingual name,
        String role,
        BigDecimal amount,
        TimeUnit unit,
        CutoffMode cutoff,
        boolean excludeFirstDay,
        String form,
        String product,
        String responsibility,
        BigDecimal baselineAmount,
        TimeUnit baselineUnit,
        boolean offClock,
        String parallelGroup,
        boolean signing) {

    public static final String FIRST = "receive";
    public static final String LAST = "return";

    Step taking(BigDecimal ownAmount, TimeUnit ownUnit) {
        return new Step(
                no,
                key,
                name,
                role,
                ownAmount,
                ownUnit,
                cutoff,
                excludeFirstDay,
                form,
                product,
                responsibility,
                baselineAmount,
                baselineUnit,
                offClock,
                parallelGroup,
                signing);
    }
}
