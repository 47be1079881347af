package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Fees being paid: at the counter against a receipt, or elsewhere as the applicant says until the counter finds the money. */
@Component
@Transactional
public class FeePayments {

    private static final int LONGEST_REFERENCE = 200;

    private final FeeBillStore bills;
    private final PaymentReceipts receipts;
    private final DossierLog log;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FeePayments(
            FeeBillStore bills,
            PaymentReceipts receipts,
            DossierLog log,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.bills = bills;
        this.receipts = receipts;
        this.log = log;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** @return what is still to be paid, in whole dong; zero when nothing is */
    @Transactional(readOnly = true)
    public BigDecimal due(String code) {
        return FeeBill.sum(open(code));
    }

    /** @return what should have been paid with the dossier and was not, in whole dong */
    BigDecimal dueAtReceipt(String code) {
        return FeeBill.sum(open(code).stream()
                .filter(bill -> bill.collectedAt() == FeeCollection.RECEIPT)
                .toList());
    }

    /**
     * Money for everything that is due is taken against one receipt, or found where the applicant said it went.
     *
     * @param amount as typed, whole dong
     * @throws Refusal {@code dossier.fee-not-due}, {@code dossier.receipt-used}, {@code dossier.payment-differs}, or a value
     *     that is missing
     */
    public void pay(String code, String receiptNumber, Object amount) {
        ledger.lock(code);
        var paid = Amounts.required("amount", amount);
        var due = due(code);
        if (due.signum() > 0 && paid.compareTo(due) != 0) {
            throw Refusal.ofField("amount", "dossier.payment-differs", paid.toPlainString(), due.toPlainString());
        }
        settle(code, receiptNumber);
    }

    /**
     * The applicant says that the fees were paid elsewhere; they stay open until the counter has found the money.
     *
     * @param reference number of the transfer
     */
    public void report(String code, String reference) {
        ledger.lock(code);
        var transfer = Words.required("reference", reference, LONGEST_REFERENCE);
        var due = required(code);
        due.forEach(bill -> bills.state(bill, FeeBill.State.REPORTED, transfer));
        log.write(code, "FEE_REPORTED", "reference", transfer, "amount", FeeBill.sum(due));
    }

    /**
     * Nothing is handed out that is not paid for.
     *
     * @param receiptNumber of what is paid at this moment, or null
     * @throws Refusal {@code dossier.fee-unpaid} naming what is missing
     */
    void requirePaid(String code, String receiptNumber) {
        var due = due(code);
        if (due.signum() == 0) {
            return;
        }
        if (receiptNumber == null || receiptNumber.isBlank()) {
            throw Refusal.ofField("receiptNumber", "dossier.fee-unpaid", code, due);
        }
        settle(code, receiptNumber);
    }

    /** Who gets nothing pays nothing any more; what was paid is handled by the decision that ended the dossier. */
    @EventListener
    void release(DossierMoved moved) {
        if (moved.to() == DossierStatus.STOPPED || moved.to() == DossierStatus.NOT_ACCEPTED) {
            open(moved.code()).forEach(bill -> {
                bills.state(bill, FeeBill.State.VOID, bill.reference());
                log.write(moved.code(), "FEE_VOID", "amount", bill.amount());
            });
        }
    }

    private void settle(String code, String receiptNumber) {
        var due = required(code);
        var receipt = receipts.unused(receiptNumber);
        due.forEach(bill -> bills.paid(bill, receipt, clock.instant(), log.person()));
        log.write(code, "FEE_PAID", "receipt", receipt, "amount", FeeBill.sum(due));
        events.publishEvent(new FeesSettled(code));
    }

    private List<FeeBill> required(String code) {
        var open = open(code);
        if (open.isEmpty()) {
            throw Refusal.of("dossier.fee-not-due", code);
        }
        return open;
    }

    private List<FeeBill> open(String code) {
        return bills.of(code).stream().filter(FeeBill::open).toList();
    }
}
