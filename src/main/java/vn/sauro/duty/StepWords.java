package vn.sauro.duty;

import java.util.Optional;

/** Port to whoever keeps the procedure that a case started with: what it says of a step, in its own words. */
public interface StepWords {

    /** @return empty when the case or the step is not theirs; the model's words hold then */
    Optional<Words> find(String caseCode, String step);

    /** Each null or blank one leaves the model's. */
    record Words(String task, String responsibility, String result) {}
}
