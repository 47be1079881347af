package vn.sauro.organization;

import java.time.LocalDate;
import vn.sauro.shared.Bilingual;

/**
 * A unit during one period of its life.
 *
 * @param code stable code, for example {@code H57.STC} or {@code 19900}; names are not unique, codes are
 * @param parentCode the unit above, or null at the top of a system
 * @param areaCode five-digit commune code (Decision 19/2025/QĐ-TTg), or null when the unit serves the whole province
 * @param calendarId working calendar of the unit
 * @param validFrom first day, in Asia/Ho_Chi_Minh
 * @param validTo last day (inclusive), or null while it exists
 */
public record Unit(
        String code,
        String nameVi,
        String nameEn,
        UnitKind kind,
        UnitLevel level,
        String parentCode,
        String areaCode,
        String calendarId,
        LocalDate validFrom,
        LocalDate validTo) {

    public Bilingual name() {
        return new Bilingual(nameVi, nameEn);
    }
}
