package vn.sauro.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.duty.CaseSubject;
import vn.sauro.duty.Duty;
import vn.sauro.duty.Seats;
import vn.sauro.duty.Visibility;
import vn.sauro.ledger.CaseAccessRule;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** What duties and the record ask about feedback. The title of a case names its topic only: people write names. */
@Component
class FeedbackDirectory implements CaseDirectory, CaseAccessRule {

    private final FeedbackStore store;
    private final Visibility visibility;
    private final Seats seats;
    private final CurrentPerson current;
    private final Texts texts;

    FeedbackDirectory(FeedbackStore store, Visibility visibility, Seats seats, CurrentPerson current, Texts texts) {
        this.store = store;
        this.visibility = visibility;
        this.seats = seats;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public Optional<CaseSubject> find(String caseCode) {
        return store.find(caseCode)
                .map(feedback -> new CaseSubject(
                        texts.both("feedback.case-title", texts.both("feedback.topic." + feedback.topic()))
                                .vi(),
                        null,
                        feedback.agency()));
    }

    @Override
    public Set<String> keeps(Collection<String> caseCodes) {
        return store.known(caseCodes);
    }

    @Override
    public List<String> actions(Duty duty, String personId) {
        return seats.actsFor(personId, duty) ? List.of("UPLOAD") : List.of("REMIND");
    }

    @Override
    public void requireReadable(String caseCode, String personId) {
        if (!readable(caseCode, personId)) {
            throw Refusal.of("feedback.feedback-unknown", caseCode);
        }
    }

    @Override
    public boolean mayRead(String caseCode) {
        return current.id().filter(person -> readable(caseCode, person)).isPresent();
    }

    private boolean readable(String caseCode, String person) {
        var agencies = visibility.agenciesOf(person);
        return store.find(caseCode)
                .filter(feedback -> agencies.isEmpty()
                        || agencies.get().contains(feedback.agency())
                        || agencies.get().contains(String.valueOf(feedback.answeringAgency())))
                .isPresent();
    }
}
