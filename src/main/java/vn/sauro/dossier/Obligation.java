package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A financial obligation that another agency determined, such as a tax. Amounts in Vietnamese dong. Fees of the procedure are
 * {@link FeeBill}s.
 *
 * @param noticeNumber number of the tax notice, or null
 * @param clockId clock of the applicant's time to pay, null where none runs
 * @param dueAt last moment to pay, null where the procedure sets none
 * @param reference what another place of payment said, or null
 * @param receiptNumber number of the receipt once it is paid
 */
public record Obligation(
        String id,
        String code,
        String noticeNumber,
        BigDecimal amount,
        Instant raisedAt,
        String clockId,
        Instant dueAt,
        State state,
        String reference,
        String receiptNumber,
        BigDecimal paidAmount,
        Instant paidAt) {

    static Obligation due(String code, String noticeNumber, BigDecimal amount, Instant raisedAt) {
        return new Obligation(
                UUID.randomUUID().toString(),
                code,
                noticeNumber,
                amount,
                raisedAt,
                null,
                null,
                State.DUE,
                null,
                null,
                null,
                null);
    }

    /** Where it stands. */
    public enum State {
        DUE,
        /** paid as somebody else says; the counter has yet to confirm it */
        REPORTED,
        PAID,
        /** not paid in time */
        UNPAID
    }
}
