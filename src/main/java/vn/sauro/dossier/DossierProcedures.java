package vn.sauro.dossier;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.PinnedProcedure;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.Step;
import vn.sauro.deadline.LegalTerm;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;

/** The version of its procedure that a dossier is settled by, whatever the law does meanwhile. */
@Component
public class DossierProcedures {

    private final DossierStore dossiers;
    private final Catalogue catalogue;
    private final Organization organization;

    DossierProcedures(DossierStore dossiers, Catalogue catalogue, Organization organization) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.organization = organization;
    }

    /** @throws Refusal {@code dossier.dossier-unknown} */
    public PinnedProcedure of(String code) {
        return of(dossiers.get(code));
    }

    PinnedProcedure of(Dossier dossier) {
        return catalogue.pinned(dossier.versionId(), dossier.overrideId());
    }

    /**
     * @param key of a step of the dossier's procedure
     * @throws Refusal {@code dossier.dossier-unknown}, {@code dossier.step-unknown}
     */
    public Step step(String code, String key) {
        return step(of(code).terms(), key);
    }

    static Step step(ProcedureVersion terms, String key) {
        return terms.step(key).orElseThrow(() -> Refusal.of("dossier.step-unknown", key, terms.procedureCode()));
    }

    /** @return working calendar of the agency that settles the dossier */
    String calendarOf(Dossier dossier) {
        return organization.unit(dossier.resolvingUnit()).calendarId();
    }

    /** @return the statutory time, counted from that instant */
    LegalTerm legalTerm(Dossier dossier, Instant from) {
        var terms = of(dossier).terms();
        return new LegalTerm(
                from,
                terms.amount(),
                terms.unit(),
                terms.cutoff(),
                terms.excludeFirstDay(),
                terms.dueTimeOfDay(),
                calendarOf(dossier),
                terms.legalBasis());
    }
}
