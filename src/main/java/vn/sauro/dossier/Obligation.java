package vn.sauro.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.sauro.shared.Bilingual;

/**
 * What an applicant has to pay. Amounts in Vietnamese dong.
 *
 * @param noticeNumber number of the tax notice, or null
 * @param clockId clock of the applicant's time to pay, null where none runs
 * @param dueAt last moment to pay, null where the procedure sets none
 * @param reference what another place of payment said, or null
 * @param receiptNumber number of the receipt once it is paid
 * @param lines the fees it is made of; none for a tax
 */
public record Obligation(
        String id,
        String code,
        Kind kind,
        String noticeNumber,
        BigDecimal amount,
        Instant raisedAt,
        String clockId,
        Instant dueAt,
        State state,
        String reference,
        String receiptNumber,
        BigDecimal paidAmount,
        Instant paidAt,
        List<Line> lines) {

    /** What it is for. */
    public enum Kind {
        FEES,
        TAX
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

    /** One fee, as many times as it is due. */
    public record Line(String feeKey, Bilingual name, int quantity, BigDecimal amount) {}
}
