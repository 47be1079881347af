package vn.sauro.organization;

import java.util.Locale;

/**
 * A person in a position of a unit as at one instant, with names as they were: what a record copies.
 *
 * @param onBehalfOf person id of the absent appointee for whom this person acts, or null for the appointee
 * @param basis number of the appointment decision, or of the document that orders the substitution
 */
public record Holder(
        String personId,
        String personName,
        String positionId,
        String positionTitle,
        String unitCode,
        String unitName,
        String onBehalfOf,
        String basis) {

    /** @return the person and the unit, as a reader wants them in one line */
    public String inUnit() {
        return inUnit(personName, unitName);
    }

    /** @return both, or only the first where it names the unit already, as titles of positions often do */
    public static String inUnit(String who, String unit) {
        return who.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT)) ? who : who + ", " + unit;
    }
}
