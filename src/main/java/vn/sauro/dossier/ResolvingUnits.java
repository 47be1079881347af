package vn.sauro.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.ProcedureLevel;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.organization.UnitLevel;

/** Which agencies may settle a procedure: those of its level in which somebody is competent to decide. */
@Component
public class ResolvingUnits {

    private final Organization organization;
    private final StaffRoles roles;

    ResolvingUnits(Organization organization, StaffRoles roles) {
        this.organization = organization;
        this.roles = roles;
    }

    public List<Unit> of(ProcedureVersion procedure) {
        return organization.units().stream()
                .filter(unit -> level(unit.level(), procedure.level()))
                .filter(unit ->
                        roles.position(unit.code(), procedure.competentRole()).isPresent())
                .toList();
    }

    private static boolean level(UnitLevel unit, ProcedureLevel procedure) {
        return procedure == ProcedureLevel.COMMUNE
                ? unit == UnitLevel.COMMUNE
                : unit == UnitLevel.DEPARTMENT || unit == UnitLevel.PROVINCE;
    }
}
