package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * Takes what applicants {@link Obligations owe}: paid at the counter, or paid elsewhere and confirmed at the counter (NĐ
 * 118/2025/NĐ-CP article 24).
 */
@Component
@Transactional
public class Payments {

    private final ObligationStore store;
    private final PaymentClock clocks;
    private final PaymentReceipts receipts;
    private final Dossiers dossiers;
    private final DossierLog log;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Payments(
            ObligationStore store,
            PaymentClock clocks,
            PaymentReceipts receipts,
            Dossiers dossiers,
            DossierLog log,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.clocks = clocks;
        this.receipts = receipts;
        this.dossiers = dossiers;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Money is taken at the counter against a receipt.
     *
     * @param amount as typed: whole dong
     * @throws Refusal {@code dossier.payment-not-due}, {@code dossier.receipt-used}, {@code dossier.payment-differs}, or a
     *     value that is missing
     */
    public void pay(String code, String receiptNumber, Object amount) {
        ledger.lock(code);
        var obligation = required(code, Obligation.State.DUE);
        requireInTime(obligation);
        settle(obligation, receiptNumber, amount);
        clocks.goOn(obligation);
        events.publishEvent(new DossierMessage(code, "ObligationPaid", Map.of("atCounter", true, "paid", true)));
    }

    /**
     * Another place of payment says that the applicant has paid; the counter will look.
     *
     * @param reference number of the transaction
     */
    public void report(String code, String reference, Object amount) {
        ledger.lock(code);
        var obligation = required(code, Obligation.State.DUE);
        requireInTime(obligation);
        var transaction = Words.required("reference", reference, 300);
        requireSame(obligation, amount);
        store.state(obligation.id(), Obligation.State.REPORTED, transaction);
        clocks.goOn(obligation);
        log.write(code, "PAYMENT_REPORTED", "reference", transaction, "amount", obligation.amount());
        events.publishEvent(new DossierMessage(code, "ObligationPaid", Map.of("atCounter", false)));
    }

    /** The counter has found the money. */
    public void confirm(String code, String receiptNumber, Object amount) {
        ledger.lock(code);
        settle(required(code, Obligation.State.REPORTED), receiptNumber, amount);
    }

    /** The counter has not found the money; the applicant goes on owing it. */
    public void deny(String code, String note) {
        ledger.lock(code);
        var obligation = required(code, Obligation.State.REPORTED);
        var why = Words.required("paymentNote", note, 2_000);
        store.state(obligation.id(), Obligation.State.DUE, null);
        clocks.stop(obligation);
        log.write(code, "PAYMENT_NOT_RECEIVED", "reference", obligation.reference(), "note", why);
    }

    private void settle(Obligation obligation, String receiptNumber, Object amount) {
        var receipt = receipts.unused(receiptNumber);
        var paid = requireSame(obligation, amount);
        store.paid(obligation.id(), receipt, paid, clock.instant(), log.person());
        dossiers.become(obligation.code(), DossierStatus.IN_PROGRESS, "OBLIGATION_PAID");
        log.write(obligation.code(), "OBLIGATION_PAID", "receipt", receipt, "amount", paid);
    }

    private static BigDecimal requireSame(Obligation obligation, Object amount) {
        var paid = Amounts.required("amount", amount);
        if (paid.compareTo(obligation.amount()) != 0) {
            throw Refusal.ofField(
                    "amount",
                    "dossier.payment-differs",
                    paid.toPlainString(),
                    obligation.amount().toPlainString());
        }
        return paid;
    }

    private void requireInTime(Obligation obligation) {
        if (obligation.dueAt() != null && clock.instant().isAfter(obligation.dueAt())) {
            throw Refusal.of("dossier.payment-late", obligation.code());
        }
    }

    private Obligation required(String code, Obligation.State state) {
        dossiers.get(code);
        return store.required(code, state);
    }
}
