package vn.sauro.feedback;

/** What the agency found the feedback to be (Decree 20/2008/NĐ-CP, amended 48/2013 and 92/2017). */
public enum Classification {
    /** conduct or delay of officials: the head of the agency answers, never those concerned */
    CONDUCT("conduct"),
    /** a regulation within the agency's competence */
    REGULATION("regulation"),
    /** for another agency to answer */
    OUT_OF_COMPETENCE("outOfCompetence"),
    /** says too little; the citizen is asked to complete it */
    INCOMPLETE("incomplete"),
    NOT_ACCEPTED("notAccepted");

    private final String outcome;

    Classification(String outcome) {
        this.outcome = outcome;
    }

    /** @return the outcome that the model declares for it */
    public String outcome() {
        return outcome;
    }
}
