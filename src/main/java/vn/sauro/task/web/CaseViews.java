package vn.sauro.task.web;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
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
        return new CaseView.UnitView(code, organization.unitName(code).in(LocaleContextHolder.getLocale()));
    }

    String position(String id) {
        return organization.positionTitle(id).in(LocaleContextHolder.getLocale());
    }
}
