package vn.sauro.dossier;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.Refusal;

/**
 * What is entered at the counter while the dossier runs: the applicant brings what lacked, pays or takes the dossier back, a
 * neighbour objects to the public notice, a household answers.
 */
@Component
@Transactional
public class CounterActs {

    private final DossierAccess access;
    private final Counters counters;
    private final Supplements supplements;
    private final Payments payments;
    private final Fees fees;
    private final FeePayments feePayments;
    private final Withdrawals withdrawals;
    private final Objections objections;
    private final HouseholdConsents consents;

    CounterActs(
            DossierAccess access,
            Counters counters,
            Supplements supplements,
            Payments payments,
            Fees fees,
            FeePayments feePayments,
            Withdrawals withdrawals,
            Objections objections,
            HouseholdConsents consents) {
        this.access = access;
        this.counters = counters;
        this.supplements = supplements;
        this.payments = payments;
        this.fees = fees;
        this.feePayments = feePayments;
        this.withdrawals = withdrawals;
        this.objections = objections;
        this.consents = consents;
    }

    /** @throws Refusal when nothing was asked for, it is too late, or a line is wrong */
    public void supplement(String code, List<HandedIn> components) {
        requireCounter(code);
        supplements.submit(code, components);
    }

    /** @throws Refusal when nothing is owed, it is too late, or receipt or amount are wrong */
    public void pay(String code, String receiptNumber, Object amount) {
        requireCounter(code);
        payments.pay(code, receiptNumber, amount);
    }

    /**
     * @param quantities by unit of count
     * @throws Refusal when no fee is counted by a unit, or a quantity is out of range
     */
    public void count(String code, Map<String, Integer> quantities) {
        requireCounter(code);
        fees.count(code, quantities);
    }

    /** @throws Refusal when the dossier cannot be taken back any more, or no reason is given */
    public void withdraw(String code, String reason) {
        requireCounter(code);
        try {
            withdrawals.request(code, reason);
        } catch (Refusal refusal) {
            throw refusal.field() == null ? refusal : refusal.in("reason");
        }
    }

    /** @throws Refusal when no notice of the dossier hangs, or the content or the name is missing */
    public void object(String code, RaiseObjection order) {
        requireCounter(code);
        objections.raise(code, order);
    }

    /** @throws Refusal when no answer is awaited, or it or its number is missing */
    public void answerForHousehold(String code, Boolean consented, String document) {
        requireCounter(code);
        consents.answer(code, consented, document);
    }

    /** @throws Refusal when no fee is due, or receipt or amount are wrong */
    public void payFees(String code, String receiptNumber, Object amount) {
        requireCounter(code);
        feePayments.pay(code, receiptNumber, amount);
    }

    /** @throws Refusal when no reason is given, or nothing is left to be exempted from */
    public void exempt(String code, String reason) {
        requireCounter(code);
        fees.exempt(code, reason);
    }

    private void requireCounter(String code) {
        counters.require(access.person(), access.readable(code).receivingUnit());
    }
}
