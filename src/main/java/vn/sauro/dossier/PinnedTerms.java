package vn.sauro.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.catalogue.BlockStep;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.Step;
import vn.sauro.deadline.StepTerm;
import vn.sauro.deadline.StepTerms;
import vn.sauro.shared.SqlTime;

/** Time of a dossier's steps: by the version it is settled by, else by the table of the steps that every procedure may have. */
@Component
class PinnedTerms implements StepTerms {

    private final DossierStore dossiers;
    private final DossierProcedures procedures;
    private final DirectionStore directions;
    private final Catalogue catalogue;

    PinnedTerms(DossierStore dossiers, DossierProcedures procedures, DirectionStore directions, Catalogue catalogue) {
        this.dossiers = dossiers;
        this.directions = directions;
        this.procedures = procedures;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<StepTerm> find(String caseCode, String step) {
        return dossiers.find(caseCode).map(dossier -> {
            var terms = procedures.of(dossier).terms();
            var calendar = procedures.calendarOf(dossier);
            return terms.step(step)
                    .map(own -> directed(caseCode, own, calendar, terms.legalBasis())
                            .orElseGet(() -> term(own, calendar, terms.legalBasis())))
                    .orElseGet(() -> term(catalogue.blockStep(step, day(dossier)), calendar));
        });
    }

    private Optional<StepTerm> directed(String code, Step step, String calendar, String basis) {
        return step.key().equals(Direction.STEP)
                ? directions.of(code).map(direction -> direction.term(step.name(), calendar, basis))
                : Optional.empty();
    }

    private static LocalDate day(Dossier dossier) {
        return dossier.filedAt().atZone(SqlTime.VIETNAM).toLocalDate();
    }

    private static StepTerm term(Step step, String calendar, String basis) {
        return new StepTerm(
                step.amount(), step.unit(), step.cutoff(), step.excludeFirstDay(), calendar, step.name(), basis);
    }

    private static StepTerm term(BlockStep step, String calendar) {
        return new StepTerm(
                step.amount(), step.unit(), CutoffMode.NONE, true, calendar, step.name(), step.legalBasis());
    }
}
