package vn.sauro.duty;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.organization.UnitLevel;

/** Tells a holder of the case's own agency from one of another and from one above. */
@Component
class HolderCategories {

    private final Organization organization;

    HolderCategories(Organization organization) {
        this.organization = organization;
    }

    /** @param agency that answers for the case, or null where none does */
    HolderCategory of(Worked.Holder holder, String agency) {
        return switch (holder.payer()) {
            case APPLICANT -> HolderCategory.APPLICANT;
            case EXTERNAL -> HolderCategory.EXTERNAL;
            case INCIDENT -> HolderCategory.INCIDENT;
            case PERSON -> person(agencyOf(holder.unitCode()), agency == null ? null : agencyOf(agency));
        };
    }

    private HolderCategory person(String holders, String cases) {
        if (cases == null || holders.equals(cases)) {
            return HolderCategory.PERSON;
        }
        return isAbove(holders, cases) ? HolderCategory.HIGHER_LEVEL : HolderCategory.OTHER_AGENCY;
    }

    private boolean isAbove(String upper, String lower) {
        for (var unit = organization.findUnit(lower); unit.isPresent(); unit = parent(unit.get())) {
            if (upper.equals(unit.get().parentCode())) {
                return true;
            }
        }
        return level(upper) == UnitLevel.PROVINCE && level(lower) != UnitLevel.PROVINCE;
    }

    private Optional<Unit> parent(Unit unit) {
        return Optional.ofNullable(unit.parentCode()).flatMap(organization::findUnit);
    }

    private UnitLevel level(String unit) {
        return organization.findUnit(unit).map(Unit::level).orElse(null);
    }

    /** A unit that exists no more stands for itself. */
    private String agencyOf(String unit) {
        return organization.findUnit(unit).isPresent() ? organization.agencyOf(unit) : unit;
    }
}
