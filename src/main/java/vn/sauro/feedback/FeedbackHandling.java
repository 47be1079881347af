package vn.sauro.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.Deadlines;
import vn.sauro.duty.Duties;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** What the agency decides on feedback, step by step; its process calls these. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FeedbackHandling {

    private static final String COMPLETION_RULE = "feedback.complete";
    private static final String COMPLETION_CLOCK = "/completion";
    private static final int LONGEST = 2_000;

    private final FeedbackStore store;
    private final FeedbackOffice office;
    private final Deadlines deadlines;
    private final Duties duties;
    private final Ledger ledger;
    private final Clock clock;

    FeedbackHandling(
            FeedbackStore store,
            FeedbackOffice office,
            Deadlines deadlines,
            Duties duties,
            Ledger ledger,
            Clock clock) {
        this.store = store;
        this.office = office;
        this.deadlines = deadlines;
        this.duties = duties;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param unit who answers about a regulation; else ignored
     * @param reason shown to the sender; required where feedback is not accepted or not for this agency
     */
    public void classify(String code, Classification classification, String unit, String reason) {
        var feedback = store.get(code);
        var refused =
                classification == Classification.NOT_ACCEPTED || classification == Classification.OUT_OF_COMPETENCE;
        var why = refused ? Words.required("classificationReason", reason, LONGEST) : null;
        var answers = classification == Classification.CONDUCT || classification == Classification.REGULATION;
        var handler = answers ? office.handler(feedback, classification, unit) : null;
        store.classified(code, classification, state(classification), handler, why);
        var facts = new HashMap<String, Object>();
        facts.put("classification", classification.name());
        facts.put("handler", handler == null ? "" : handler);
        record(code, "FEEDBACK_CLASSIFIED", facts, why == null ? Map.of() : Map.of("reason", why));
    }

    private static FeedbackState state(Classification classification) {
        return switch (classification) {
            case CONDUCT, REGULATION -> FeedbackState.IN_PROGRESS;
            case OUT_OF_COMPETENCE -> FeedbackState.TRANSFERRING;
            case INCOMPLETE -> FeedbackState.COMPLETION_ASKED;
            case NOT_ACCEPTED -> FeedbackState.NOT_ACCEPTED;
        };
    }

    /**
     * Asks the sender to complete his feedback: once, with all that lacks.
     *
     * @return until when he may
     * @throws Refusal {@code feedback.asked-already}
     */
    public Instant ask(String code, String question) {
        var text = Words.required("question", question, LONGEST);
        if (store.get(code).question() != null) {
            throw Refusal.ofField("outcome", "feedback.asked-already");
        }
        var clockId = code + COMPLETION_CLOCK;
        var until = deadlines.openStep(clockId, code, COMPLETION_RULE).dueAt();
        store.asked(code, text, until);
        record(code, "FEEDBACK_COMPLETION_ASKED", Map.of("until", until), Map.of("question", text));
        return until;
    }

    /** The sender completed his feedback; his clock ends. */
    void completed(String code) {
        deadlines.close(code + COMPLETION_CLOCK, clock.instant());
    }

    /**
     * Another agency of the register is competent: its head answers from now on.
     *
     * @param agency unit code of an agency other than the one that has the feedback
     * @param document number of the letter that goes with it
     * @throws Refusal {@code feedback.agency-unlisted}
     */
    public void transfer(String code, String agency, String document) {
        var reference = Words.required("transferDocument", document, 200);
        var to = office.other(store.get(code), agency);
        store.transferred(code, FeedbackState.IN_PROGRESS, to.nameVi());
        store.answers(code, to.code(), office.headOf(to));
        record(
                code,
                "FEEDBACK_TRANSFERRED",
                Map.of("to", to.nameVi(), "agency", to.code(), "document", reference),
                Map.of());
    }

    /** An agency that is not in the register is competent; what becomes of it there is not followed here. */
    public void sendOutside(String code, String to, String document) {
        var agency = Words.required("transferredTo", to, 200);
        var reference = Words.required("transferDocument", document, 200);
        store.transferred(code, FeedbackState.TRANSFERRED, agency);
        record(code, "FEEDBACK_TRANSFERRED", Map.of("to", agency, "document", reference), Map.of());
    }

    /** @param finding {@code FOUNDED}, {@code PARTLY} or {@code UNFOUNDED} */
    public void answer(String code, String finding, String answer, String document) {
        var text = Words.required("answer", answer, LONGEST);
        var reference = Words.optional("answerDocument", document, 200);
        store.answered(code, text, clock.instant());
        record(
                code,
                "FEEDBACK_ANSWERED",
                Map.of("finding", String.valueOf(finding), "document", reference == null ? "" : reference),
                Map.of("answer", text));
    }

    public void publish(String code, String title, String answer) {
        var heading = Words.required("publicTitle", title, 200);
        var text = Words.required("publicAnswer", answer, LONGEST);
        store.published(code, heading, text, clock.instant());
        record(code, "FEEDBACK_PUBLISHED", Map.of("title", heading, "answer", text), Map.of());
    }

    public void withhold(String code, String reason) {
        var why = Words.required("withheldReason", reason, LONGEST);
        store.withheld(code, why);
        record(code, "FEEDBACK_WITHHELD", Map.of(), Map.of("reason", why));
    }

    /** Ends the case. Where the sender was asked and kept silent, that is how it ended. */
    public void close(String code) {
        var now = clock.instant();
        var feedback = store.get(code);
        var ended = feedback.state() == FeedbackState.COMPLETION_ASKED ? FeedbackState.NOT_COMPLETED : feedback.state();
        store.closed(code, ended, now);
        duties.closeCase(code, now);
        deadlines.closeCase(code, now);
        record(code, "FEEDBACK_CLOSED", Map.of("state", ended.name()), Map.of());
    }

    private void record(String code, String kind, Map<String, Object> facts, Map<String, String> personal) {
        ledger.lock(code);
        ledger.append(new LedgerEvent(code, kind, null, facts, personal));
    }
}
