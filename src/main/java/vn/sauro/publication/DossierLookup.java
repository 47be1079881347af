package vn.sauro.publication;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.Dossiers;
import vn.sauro.duty.Duties;
import vn.sauro.feedback.Ratings;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.paper.ApplicantPapers;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Opens a dossier to whoever has its code and its look-up secret. */
@Component
@Transactional(readOnly = true)
public class DossierLookup {

    private final Visitors visitors;
    private final Dossiers dossiers;
    private final Deadlines deadlines;
    private final Duties duties;
    private final Organization organization;
    private final Milestones milestones;
    private final ApplicantPapers papers;
    private final Ratings ratings;
    private final Texts texts;

    DossierLookup(
            Visitors visitors,
            Dossiers dossiers,
            Deadlines deadlines,
            Duties duties,
            Organization organization,
            Milestones milestones,
            ApplicantPapers papers,
            Ratings ratings,
            Texts texts) {
        this.visitors = visitors;
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.duties = duties;
        this.organization = organization;
        this.milestones = milestones;
        this.papers = papers;
        this.ratings = ratings;
        this.texts = texts;
    }

    /** @throws Refusal {@code publication.not-found}, {@code publication.too-many} */
    public void requireOwner(Key key) {
        visitors.requireOwner(key.code(), () -> dossiers.opens(key.code(), key.secret()));
    }

    /** @throws Refusal as {@link #requireOwner} */
    public DossierSight open(Key key, Locale reader) {
        requireOwner(key);
        var dossier = dossiers.get(key.code());
        return new DossierSight(
                dossier,
                duties.openOf(key.code()).stream()
                        .map(duty -> unit(duty.holder().unitCode(), reader))
                        .distinct()
                        .toList(),
                unit(dossier.receivingUnit(), reader),
                unit(dossier.resolvingUnit(), reader),
                deadlines.find(key.code()).stream()
                        .flatMap(clock -> clock.explanation().stream())
                        .map(step -> step.in(reader))
                        .toList(),
                pauses(key.code()),
                milestones.of(key.code()),
                papers.of(key.code(), key.secret()),
                ratings.open(key.code()));
    }

    private List<DossierSight.Stretch> pauses(String code) {
        return deadlines.pausesOf(code).stream()
                .map(pause -> new DossierSight.Stretch(
                        texts.of("publication.pause." + pause.reason()),
                        Dates.of(pause.from()),
                        pause.open() ? null : Dates.of(pause.to())))
                .toList();
    }

    private String unit(String code, Locale reader) {
        return organization.findUnit(code).map(unit -> name(unit, reader)).orElse(code);
    }

    private static String name(Unit unit, Locale reader) {
        return "en".equals(reader.getLanguage()) ? unit.nameEn() : unit.nameVi();
    }
}
