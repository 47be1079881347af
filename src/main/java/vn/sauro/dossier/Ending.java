package vn.sauro.dossier;

/** How the settlement of a dossier ended. */
public enum Ending {
    /** decided as asked */
    RESOLVED,
    /** refused by the competent person, with a reason */
    REFUSED,
    /** taken back by the applicant */
    WITHDRAWN,
    /** not supplemented in time */
    EXPIRED,
    /** the financial obligation was not met in time */
    UNPAID,
    /** a dispute or violation could not be settled */
    DISPUTED,
    /** the household did not consent */
    UNCONFIRMED,
    /** not acceptable at the counter */
    NOT_ACCEPTED
}
