package vn.sauro.deadline;

import java.util.Optional;

/** Port to whoever keeps the procedure that a case started with. */
public interface StepTerms {

    /** @return the time of the step in the version pinned to the case; empty when the case or the step is not theirs */
    Optional<StepTerm> find(String caseCode, String step);
}
