package vn.sauro.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;

/**
 * A procedure as it stands from one day on. A version never changes: what changes is a new version.
 *
 * @param procedureCode national code, for example {@code 1.013978}; sample entries begin with {@code 9.}, drafts with {@code 0.}
 * @param version from 1, without gaps
 * @param interlinked whether several agencies resolve it one after another
 * @param competentRole who decides, a code of {@link StaffRoles}
 * @param amount statutory time in {@code unit}; null only in a draft
 * @param excludeFirstDay whether the day of acceptance does not count (Civil Code 2015 article 147 clause 2)
 * @param exclusions names of the pauses that do not count towards the statutory time
 * @param citizenAmount time for the citizen to supplement; null: none is set
 * @param paymentAmount time for the citizen to pay; null: none is set
 * @param effectiveTo last day, as far as the source states one; a later version ends this one as well
 * @param processKey model that runs it; null unless {@link Execution#EXECUTABLE}
 * @param sample whether its wording is a sample and not the law's
 * @param draft whether it is only proposed; nobody can file it
 */
public record ProcedureVersion(
        String id,
        String procedureCode,
        int version,
        Bilingual name,
        String field,
        ProcedureLevel level,
        boolean interlinked,
        String competentRole,
        BigDecimal amount,
        TimeUnit unit,
        CutoffMode cutoff,
        boolean excludeFirstDay,
        DueTimeOfDay dueTimeOfDay,
        Set<String> exclusions,
        SupplementMode supplementMode,
        BigDecimal citizenAmount,
        TimeUnit citizenUnit,
        BigDecimal paymentAmount,
        TimeUnit paymentUnit,
        String apologySignerRole,
        String refusalSignerRole,
        String legalBasis,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Execution execution,
        String processKey,
        boolean onlineFiling,
        boolean sample,
        boolean draft,
        List<Step> steps,
        List<Component> components,
        List<Fee> fees) {

    public Optional<Step> step(String key) {
        return steps.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** @return whether a dossier may be filed under it */
    public boolean fileable() {
        return !draft && execution != Execution.NOT_YET;
    }

    /** @return what has to be counted before the fees of a dossier are known, in the order of the fees */
    public List<String> feeCounts() {
        return fees.stream().flatMap(fee -> fee.counts().stream()).distinct().toList();
    }

    public ProcedureVersion with(List<Step> ownSteps, List<Component> ownComponents, List<Fee> ownFees) {
        return with(id, version, amount, ownSteps, ownComponents, ownFees);
    }

    /** @param term statutory time in the unit of this version */
    ProcedureVersion withTerms(BigDecimal term, List<Step> ownSteps) {
        return with(id, version, term, ownSteps, components, fees);
    }

    public ProcedureVersion numbered(int number) {
        return with(procedureCode + "-v" + number, number, amount, steps, components, fees);
    }

    private ProcedureVersion with(
            String newId,
            int number,
            BigDecimal term,
            List<Step> ownSteps,
            List<Component> ownComponents,
            List<Fee> ownFees) {
        return new ProcedureVersion(
                newId,
                procedureCode,
                number,
                name,
                field,
                level,
                interlinked,
                competentRole,
                term,
                unit,
                cutoff,
                excludeFirstDay,
                dueTimeOfDay,
                exclusions,
                supplementMode,
                citizenAmount,
                citizenUnit,
                paymentAmount,
                paymentUnit,
                apologySignerRole,
                refusalSignerRole,
                legalBasis,
                effectiveFrom,
                effectiveTo,
                execution,
                processKey,
                onlineFiling,
                sample,
                draft,
                ownSteps,
                ownComponents,
                ownFees);
    }
}
