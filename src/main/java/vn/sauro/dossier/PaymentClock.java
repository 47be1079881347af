package vn.sauro.dossier;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.DeadlineMoved;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseReason;

/** The dossier's clock and the applicant's while something is to be paid; it stands still only where the procedure says so. */
@Component
class PaymentClock {

    private static final String RULE = "procedure.payment";

    private final ObligationStore store;
    private final DossierProcedures procedures;
    private final ApplicantTime applicant;
    private final Deadlines deadlines;

    PaymentClock(ObligationStore store, DossierProcedures procedures, ApplicantTime applicant, Deadlines deadlines) {
        this.store = store;
        this.procedures = procedures;
        this.applicant = applicant;
        this.deadlines = deadlines;
    }

    void stop(Obligation owed) {
        if (excluded(owed.code())) {
            applicant.begin(owed.code(), PauseReason.FINANCIAL_OBLIGATION, "payment-confirm", owed.noticeNumber());
        }
    }

    Optional<Instant> start(Obligation owed, String clockId) {
        var terms = procedures.of(owed.code()).terms();
        var due = applicant.start(
                owed.code(), clockId, RULE, terms.paymentAmount(), terms.paymentUnit(), owed.raisedAt());
        due.ifPresent(last -> store.clock(owed.id(), clockId, last));
        return due;
    }

    void goOn(Obligation owed) {
        applicant.stop(owed.clockId());
        if (excluded(owed.code())) {
            deadlines.resume(owed.code(), PauseReason.FINANCIAL_OBLIGATION);
        }
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        store.due(moved.caseCode(), moved.deadlineId(), moved.newDueAt());
    }

    private boolean excluded(String code) {
        return procedures.of(code).terms().exclusions().contains(PauseReason.FINANCIAL_OBLIGATION.name());
    }
}
