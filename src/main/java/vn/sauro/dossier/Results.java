package vn.sauro.dossier;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlineRules;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.duty.Duties;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * Ends the settlement of a dossier and hands its result over (NĐ 118/2025/NĐ-CP article 22). Settled is when the result is
 * there; from then on the hours are the applicant's, and a late pick-up is never late.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Results {

    private static final String PICK_UP = "procedure.pick-up";

    private final DossierStore store;
    private final Dossiers dossiers;
    private final FeePayments fees;
    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Duties duties;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Results(
            DossierStore store,
            Dossiers dossiers,
            FeePayments fees,
            Deadlines deadlines,
            DeadlineRules rules,
            Duties duties,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.dossiers = dossiers;
        this.fees = fees;
        this.deadlines = deadlines;
        this.rules = rules;
        this.duties = duties;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The result is ready. The legal clock stands still until the pick-up and then ends as of now.
     *
     * @throws Refusal {@code dossier.status-forbidden}
     */
    public void resolve(String code) {
        dossiers.become(code, DossierStatus.RESOLVED, null);
        dossiers.finish(code, Ending.RESOLVED);
        var now = clock.instant();
        var dossier = store.get(code);
        ledger.append(new LedgerEvent(
                code,
                "DOSSIER_RESOLVED",
                null,
                Map.of(
                        "due", dossier.dueAt(),
                        "late", now.isAfter(dossier.dueAt()),
                        "lateByOriginal", now.isAfter(dossier.originalDueAt())),
                Map.of()));
        var basis = rules.rule(PICK_UP, now).legalBasis();
        deadlines.pause(code, PauseReason.RESULT_PICK_UP, new PauseOrder(basis, null, Payer.APPLICANT, null));
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.RESULT_READY));
    }

    /** The applicant has not come; he is told once more. */
    public void remind(String code) {
        ledger.append(new LedgerEvent(code, "PICK_UP_REMINDED", null, Map.of(), Map.of()));
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.RESULT_READY));
    }

    /**
     * The result is in the applicant's hands and the dossier closes; its clocks end when it was resolved.
     *
     * @param way code of the way of return
     * @param receiptNumber of the fees that are paid with the hand-over, or null
     * @param note or null
     * @throws Refusal {@code dossier.status-forbidden}, {@code dossier.fee-unpaid}, {@code shared.text-missing} naming the field
     */
    public void handOver(String code, String way, boolean slipCollected, String receiptNumber, String note) {
        ledger.lock(code);
        fees.requirePaid(code, receiptNumber);
        var told = Words.optional("returnNote", note, 500);
        dossiers.become(code, DossierStatus.RESULT_RETURNED, told);
        var now = clock.instant();
        store.returned(code, now);
        ledger.append(new LedgerEvent(
                code,
                "RESULT_RETURNED",
                null,
                Map.of("way", Words.required("returnWay", way, 16), "slipCollected", slipCollected),
                Map.of()));
        // The hours end first, or they would fall back to the last holder for a moment.
        duties.closeCase(code, now);
        deadlines.closeCase(code, store.get(code).finishedAt());
        events.publishEvent(new DossierNotice(code, DossierNotice.Kind.RETURNED));
    }
}
