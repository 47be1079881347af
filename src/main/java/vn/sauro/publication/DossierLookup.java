package vn.sauro.publication;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.Fees;
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.Duties;
import vn.sauro.feedback.Ratings;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.paper.ApplicantPapers;
import vn.sauro.shared.Refusal;

/** Opens a dossier to whoever has its code and its look-up secret. */
@Component
public class DossierLookup {

    private final Visitors visitors;
    private final Dossiers dossiers;
    private final Deadlines deadlines;
    private final Duties duties;
    private final CaseShares shares;
    private final Organization organization;
    private final Standstills standstills;
    private final Milestones milestones;
    private final ApplicantPapers papers;
    private final Fees fees;
    private final Ratings ratings;
    private final TransactionTemplate transaction;

    DossierLookup(
            Visitors visitors,
            Dossiers dossiers,
            Deadlines deadlines,
            Duties duties,
            CaseShares shares,
            Organization organization,
            Standstills standstills,
            Milestones milestones,
            ApplicantPapers papers,
            Fees fees,
            Ratings ratings,
            TransactionTemplate transaction) {
        this.visitors = visitors;
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.duties = duties;
        this.shares = shares;
        this.organization = organization;
        this.standstills = standstills;
        this.milestones = milestones;
        this.papers = papers;
        this.fees = fees;
        this.ratings = ratings;
        this.transaction = transaction;
    }

    /** @throws Refusal {@code publication.not-found}, {@code publication.too-many} */
    public void requireOwner(Key key) {
        visitors.requireOwner(key.code(), () -> dossiers.opens(key.code(), key.secret()));
    }

    /** @throws Refusal as {@link #requireOwner} */
    public DossierSight open(Key key, Locale reader) {
        requireOwner(key);
        return transaction.execute(status -> sight(key, reader));
    }

    private DossierSight sight(Key key, Locale reader) {
        var dossier = dossiers.get(key.code());
        var issued = papers.of(key.code(), key.secret());
        return new DossierSight(
                dossier,
                holdingUnits(key.code(), reader),
                shares.waitingFor(key.code())
                        .filter(CaseShares.Waiting::applicant)
                        .isPresent(),
                unit(dossier.receivingUnit(), reader),
                unit(dossier.resolvingUnit(), reader),
                deadlines.find(key.code()).stream()
                        .flatMap(clock -> clock.explanation().stream())
                        .map(step -> step.in(reader))
                        .toList(),
                standstills.of(key.code()),
                milestones.of(key.code(), issued),
                issued,
                fees.of(key.code()),
                ratings.open(key.code()));
    }

    /** Between two duties, as while a notice hangs, it is the unit whose hours they are. */
    private List<String> holdingUnits(String code, Locale reader) {
        var open = duties.openOf(code).stream()
                .map(duty -> duty.holder().unitCode())
                .distinct()
                .toList();
        var units = open.isEmpty()
                ? shares.waitingFor(code).map(CaseShares.Waiting::unitCode).stream()
                        .toList()
                : open;
        return units.stream().map(each -> unit(each, reader)).toList();
    }

    private String unit(String code, Locale reader) {
        return organization.findUnit(code).map(unit -> name(unit, reader)).orElse(code);
    }

    private static String name(Unit unit, Locale reader) {
        return "en".equals(reader.getLanguage()) ? unit.nameEn() : unit.nameVi();
    }
}
