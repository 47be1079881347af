package vn.sauro.dossier;

import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Numbers of receipts: each stands for money that was taken once. */
@Component
class PaymentReceipts {

    private static final int LONGEST = 300;

    private final FeeBillStore bills;
    private final ObligationStore obligations;

    PaymentReceipts(FeeBillStore bills, ObligationStore obligations) {
        this.bills = bills;
        this.obligations = obligations;
    }

    /** @throws Refusal {@code shared.text-missing}, {@code dossier.receipt-used} */
    String unused(String typed) {
        var receipt = Words.required("receiptNumber", typed, LONGEST);
        if (bills.receiptUsed(receipt) || obligations.receiptUsed(receipt)) {
            throw Refusal.ofField("receiptNumber", "dossier.receipt-used", receipt);
        }
        return receipt;
    }
}
