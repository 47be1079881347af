package vn.sauro.organization;

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
        String basis) {}
