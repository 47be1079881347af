package vn.sauro.task.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Bilingual;
import vn.sauro.task.AssignedTask;
import vn.sauro.task.Cases;

/** Turns tasks into what the API shows, names in the reader's language. */
@Component
class CaseViews {

    private final Organization organization;
    private final Cases cases;

    CaseViews(Organization organization, Cases cases) {
        this.organization = organization;
        this.cases = cases;
    }

    CaseView of(AssignedTask task) {
        return CaseView.of(
                task,
                unit(task.leadAgency()),
                task.coordinatingAgencies().stream().map(this::unit).toList(),
                position(task.supervisingLeader()),
                cases.timeStatus(task).name(),
                cases.originalTimeStatus(task).name());
    }

    CaseView.UnitView unit(String code) {
        var name = organization
                .findUnit(code)
                .map(unit -> new Bilingual(unit.nameVi(), unit.nameEn()).in(LocaleContextHolder.getLocale()))
                .orElse(code);
        return new CaseView.UnitView(code, name);
    }

    String position(String id) {
        return organization
                .findPosition(id)
                .map(seat -> new Bilingual(seat.titleVi(), seat.titleEn()).in(LocaleContextHolder.getLocale()))
                .orElse(id);
    }
}
