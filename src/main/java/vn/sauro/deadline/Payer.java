package vn.sauro.deadline;

/** Who the hours of a case are charged to while a pause is open. */
public enum Payer {
    /** whoever holds the work, as if there were no pause */
    HOLDER,
    APPLICANT,
    /** somebody outside the agencies of the case: the tax office, a neighbour, an expert */
    EXTERNAL,
    /** nobody, since nobody could work: an incident of the information system, or force majeure */
    INCIDENT
}
