package vn.sauro.dossier.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierList;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Texts;

/** Turns dossiers into what the API shows, names in the reader's language. */
@Component
class DossierViews {

    private final DossierList list;
    private final DutyList duties;
    private final Organization organization;
    private final Texts texts;

    DossierViews(DossierList list, DutyList duties, Organization organization, Texts texts) {
        this.list = list;
        this.duties = duties;
        this.organization = organization;
        this.texts = texts;
    }

    DossierView of(Dossier dossier) {
        return of(dossier, null);
    }

    DossierView of(Dossier dossier, Applicant applicant) {
        var timeStatus = list.timeStatus(dossier);
        return new DossierView(
                dossier.code(),
                dossier.procedureCode(),
                dossier.procedureName(),
                dossier.status().name(),
                dossier.status().code(),
                texts.of("dossier.code." + dossier.status()),
                dossier.channel().name(),
                unit(dossier.receivingUnit()),
                unit(dossier.resolvingUnit()),
                dossier.filedAt(),
                dossier.acceptedAt(),
                dossier.dueAt(),
                dossier.originalDueAt(),
                dossier.finishedAt(),
                dossier.returnedAt(),
                dossier.ending() == null ? null : dossier.ending().name(),
                dossier.supplements(),
                dossier.reappointments(),
                timeStatus == null ? null : timeStatus.name(),
                holders(dossier.code()),
                applicant);
    }

    private List<DossierView.HolderView> holders(String code) {
        return duties.ofCase(code).stream()
                .filter(Duty::open)
                .map(duty -> new DossierView.HolderView(
                        duty.title(), duty.holder().personName(), duty.holder().unitName(), duty.dueAt()))
                .toList();
    }

    private DossierView.UnitView unit(String code) {
        return new DossierView.UnitView(code, organization.unitName(code).in(LocaleContextHolder.getLocale()));
    }
}
