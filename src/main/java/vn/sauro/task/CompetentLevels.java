package vn.sauro.task;

import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.organization.UnitKind;
import vn.sauro.organization.UnitLevel;
import vn.sauro.shared.Refusal;

/** Finds the seat of a level that the authority table names. */
@Component
class CompetentLevels {

    private final Organization organization;
    private final TaskSettings settings;

    CompetentLevels(Organization organization, TaskSettings settings) {
        this.organization = organization;
        this.settings = settings;
    }

    /** @throws Refusal {@code task.level-unknown} when the register has no such level */
    String seat(String level, AssignedTask task, String originatorUnit) {
        return switch (level) {
            case "DEPARTMENT_HEAD" ->
                organization.headOf(organization.agencyOf(originatorUnit)).id();
            case "OFFICE" -> organization.headOf(settings.office()).id();
            case "VICE_CHAIRMAN" -> task.supervisingLeader();
            case "CHAIRMAN" -> organization.headOf(top(originatorUnit)).id();
            case "STANDING_COMMITTEE" -> standingCommittee();
            default -> throw Refusal.of("task.level-unknown", level);
        };
    }

    private String top(String unit) {
        return organization.parentOf(unit).map(this::top).orElse(unit);
    }

    private String standingCommittee() {
        return organization.units().stream()
                .filter(unit -> unit.kind() == UnitKind.PARTY && unit.level() == UnitLevel.PROVINCE)
                .findFirst()
                .map(unit -> organization.headOf(unit.code()).id())
                .orElseThrow(() -> Refusal.of("task.level-unknown", "STANDING_COMMITTEE"));
    }
}
