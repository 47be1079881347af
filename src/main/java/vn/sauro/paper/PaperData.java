package vn.sauro.paper;

import java.time.Instant;
import java.util.List;

/** What stands in the body of one kind of paper; texts are Vietnamese, null where a line does not apply. */
public sealed interface PaperData {

    /** Whom a paper is about; only what the form asks for. */
    record Addressee(String name, String address, String phone, String email, String proxy) {}

    /** @param kind in words, for example "bản chính" */
    record Part(int no, String name, String kind, int copies, String note) {}

    /**
     * @param term statutory time in words
     * @param returnPlace where and how the result is handed over
     * @param lookupAddress address of the public look-up page, as a person types it
     * @param link what the QR code opens: the look-up page with the dossier code, never with the secret
     * @param fees what is to be paid and when, in words; empty where nothing is
     * @param remark what became of the appointment, on a slip that is printed again; null where nothing did
     * @param secret look-up code, on the copy for the applicant only; null on every other copy
     */
    record ReceiptSlip(
            String code,
            Addressee applicant,
            String procedure,
            String procedureCode,
            String resolvingAgency,
            List<Part> components,
            Instant receivedAt,
            Instant dueAt,
            String term,
            List<String> fees,
            String returnPlace,
            String lookupAddress,
            String link,
            String remark,
            String secret)
            implements PaperData {

        ReceiptSlip printedAgain(String remark, String secret) {
            return new ReceiptSlip(
                    code,
                    applicant,
                    procedure,
                    procedureCode,
                    resolvingAgency,
                    components,
                    receivedAt,
                    dueAt,
                    term,
                    fees,
                    returnPlace,
                    lookupAddress,
                    link,
                    remark,
                    secret);
        }
    }

    /**
     * @param stage in words: at the counter or during settlement
     * @param replyBy until when the applicant may supplement, or null
     */
    record SupplementRequest(
            String code,
            Addressee applicant,
            String procedure,
            String stage,
            List<String> items,
            String reason,
            String guidance,
            Instant replyBy)
            implements PaperData {}

    /** @param atReceipt true: not taken in at the counter; false: settlement refused */
    record RefusalNotice(
            String code, Addressee applicant, String procedure, boolean atReceipt, String reason, String legalBasis)
            implements PaperData {}

    /** @param count which re-appointment this is; the law allows one */
    record ApologyExtension(
            String code,
            Addressee applicant,
            String procedure,
            Instant receivedAt,
            Instant originalDue,
            String responsibleAgency,
            String reason,
            Instant newDue,
            int count)
            implements PaperData {}

    /** @param fees what happens to fees already paid, or null */
    record StopNotice(
            String code,
            Addressee applicant,
            String procedure,
            Instant stoppedAt,
            String reason,
            String stage,
            String fees)
            implements PaperData {}

    /** Taken from the record of duties; without personal data of the applicant. */
    record ControlSlip(
            String code,
            String procedure,
            String resolvingAgency,
            Instant receivedAt,
            String appointment,
            List<HandOverLine> lines)
            implements PaperData {}

    /**
     * One hand-over of responsibility.
     *
     * @param fromAgency null where the applicant or the platform gave it
     * @param doneAt null while it is in these hands
     */
    record HandOverLine(
            String fromPosition,
            String fromAgency,
            String toPosition,
            String toAgency,
            String task,
            Instant at,
            Instant dueAt,
            Instant doneAt,
            Timeliness timeliness,
            String note) {}

    /** How a piece of work stood to its date; an open one is {@link #OPEN} until the date has passed. */
    enum Timeliness {
        EARLY,
        ON_TIME,
        LATE,
        OPEN,
        HANDED_ON
    }

    /**
     * @param period in words, for example "Năm 2026"
     * @param seal when it was closed and with which hash, null while it is open
     */
    record DossierRegister(String period, String seal, List<RegisterLine> lines) implements PaperData {}

    /** @param state how the dossier stands, in words */
    record RegisterLine(
            String code,
            String procedure,
            String applicant,
            Instant receivedAt,
            Instant dueAt,
            Instant finishedAt,
            Instant returnedAt,
            String state) {}
}
