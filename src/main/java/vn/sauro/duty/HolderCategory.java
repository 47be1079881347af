package vn.sauro.duty;

/** Whose part of a case's time it was, as seen from the agency that answers for the case. */
public enum HolderCategory {
    /** a person of that agency */
    PERSON,
    APPLICANT,
    /** somebody outside the agencies: the tax office by its own process, an expert, a neighbour */
    EXTERNAL,
    /** nobody: an incident of the information system, or force majeure */
    INCIDENT,
    /** a person of another agency of the same or a lower level */
    OTHER_AGENCY,
    /** a person of a level above */
    HIGHER_LEVEL
}
