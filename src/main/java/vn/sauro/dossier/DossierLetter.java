package vn.sauro.dossier;

import java.time.Instant;
import java.util.List;

/**
 * Something is told the applicant in writing, in the running transaction; it becomes a numbered paper that never changes.
 * Who publishes it acts for the signer: the person in whose name the transaction runs signs the paper.
 */
public sealed interface DossierLetter {

    String code();

    /**
     * What lacks, asked once and fully.
     *
     * @param atReceipt asked at the counter; false: during settlement
     * @param items one line each
     * @param guidance how to complete it, or null
     * @param replyBy until when the applicant may supplement, or null
     */
    record Supplement(
            String code, boolean atReceipt, List<String> items, String reason, String guidance, Instant replyBy)
            implements DossierLetter {}

    /** @param atReceipt not taken in at the counter; false: settlement refused by the competent person */
    record Refusal(String code, boolean atReceipt, String reason, String legalBasis) implements DossierLetter {}

    /** @param responsibleUnit agency that answers for the delay */
    record Apology(String code, String reason, Instant newDue, String responsibleUnit) implements DossierLetter {}

    /**
     * @param stage step at which it is stopped, in words
     * @param fees what happens to fees already paid, or null
     */
    record Stop(String code, String reason, String stage, String fees) implements DossierLetter {}
}
