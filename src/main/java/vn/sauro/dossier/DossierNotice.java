package vn.sauro.dossier;

/** The applicant is to be told something, in the running transaction. */
public record DossierNotice(String code, Kind kind) {

    /** What is told. */
    public enum Kind {
        RECEIVED,
        SUPPLEMENT_REQUESTED,
        PAYMENT_DUE,
        DELAYED,
        REFUSED,
        STOPPED,
        RESULT_READY,
        RETURNED
    }
}
