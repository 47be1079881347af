package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.sauro.catalogue.FeeCollection;

/**
 * Fees of a dossier that are taken at one moment. Amounts in whole Vietnamese dong.
 *
 * @param amount what its lines add up to, also where nothing of it is taken
 * @param reference number of a transfer that the applicant reported, or null
 * @param receiptNumber number of the receipt once it is paid
 */
public record FeeBill(
        String code,
        FeeCollection collectedAt,
        BigDecimal amount,
        State state,
        String reference,
        String receiptNumber,
        Instant paidAt,
        List<FeeLine> lines) {

    /** Where it stands. */
    public enum State {
        /** the dossier is not accepted yet; nothing may be taken */
        EXPECTED,
        DUE,
        /** paid elsewhere as the applicant says; the counter has yet to find the money */
        REPORTED,
        PAID,
        EXEMPT,
        /** the dossier ended without a result before anything was paid */
        VOID;

        boolean open() {
            return this == DUE || this == REPORTED;
        }
    }

    static FeeBill of(String code, FeeCollection when, State state, List<FeeLine> lines) {
        return new FeeBill(code, when, FeeScale.sum(lines), state, null, null, null, lines);
    }

    static BigDecimal sum(List<FeeBill> bills) {
        return bills.stream().map(FeeBill::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @return whether money is still to be taken */
    public boolean open() {
        return state.open();
    }
}
