package vn.sauro.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.Step;
import vn.sauro.duty.StepWords;
import vn.sauro.shared.SqlTime;

/** Words of a dossier's steps. A model of its own says best itself what is to be done; the generic one knows nothing of it. */
@Component
class PinnedWords implements StepWords {

    private final DossierStore dossiers;
    private final DossierProcedures procedures;
    private final DirectionStore directions;
    private final Catalogue catalogue;

    PinnedWords(DossierStore dossiers, DossierProcedures procedures, DirectionStore directions, Catalogue catalogue) {
        this.dossiers = dossiers;
        this.directions = directions;
        this.procedures = procedures;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Words> find(String caseCode, String step) {
        return dossiers.find(caseCode).map(dossier -> {
            var terms = procedures.of(dossier).terms();
            var generic = terms.execution() == Execution.GENERIC;
            return terms.step(step)
                    .map(own ->
                            new Words(generic ? own.name().vi() : null, own.responsibility(), product(caseCode, own)))
                    .orElseGet(() -> blockStep(step, dossier));
        });
    }

    private String product(String code, Step step) {
        return step.key().equals(Direction.STEP)
                ? directions.of(code).map(Direction::product).orElse(step.product())
                : step.product();
    }

    private Words blockStep(String step, Dossier dossier) {
        var day = dossier.filedAt().atZone(SqlTime.VIETNAM).toLocalDate();
        var block = catalogue.blockStep(step, day);
        return new Words(null, block.responsibility(), block.product());
    }
}
