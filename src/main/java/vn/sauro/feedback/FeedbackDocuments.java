package vn.sauro.feedback;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.document.DocumentRule;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Seats;
import vn.sauro.shared.CurrentPerson;

/** Whoever holds some open work of feedback may add files to it. */
@Component
class FeedbackDocuments implements DocumentRule {

    private final FeedbackStore store;
    private final Duties duties;
    private final Seats seats;
    private final CurrentPerson current;

    FeedbackDocuments(FeedbackStore store, Duties duties, Seats seats, CurrentPerson current) {
        this.store = store;
        this.duties = duties;
        this.seats = seats;
        this.current = current;
    }

    @Override
    public Optional<String> adds(String caseCode) {
        if (store.find(caseCode).isEmpty()) {
            return Optional.empty();
        }
        return current.id()
                .filter(person -> duties.openOf(caseCode).stream().anyMatch(duty -> seats.actsFor(person, duty)));
    }
}
