package vn.sauro.duty;

/** Whose hours they are. */
public enum ChargedTo {
    /** a person in a position, by one of the duties */
    PERSON,
    APPLICANT,
    /** somebody outside the agencies of the case */
    EXTERNAL,
    /** nobody, since nobody could work */
    INCIDENT
}
