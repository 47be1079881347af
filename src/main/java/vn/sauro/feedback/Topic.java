package vn.sauro.feedback;

/** What feedback is about, as the citizen sees it. */
public enum Topic {
    /** conduct or delay of officials */
    CONDUCT,
    /** a regulation or procedure that does not fit life */
    REGULATION,
    OTHER
}
