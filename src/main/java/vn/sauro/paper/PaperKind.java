package vn.sauro.paper;

/** What kind of paper; its number and title at a time are data, see {@link PaperForm}. */
public enum PaperKind {
    RECEIPT_SLIP,
    SUPPLEMENT_REQUEST,
    REFUSAL_NOTICE,
    APOLOGY_EXTENSION,
    STOP_NOTICE,
    CONTROL_SLIP,
    DOSSIER_REGISTER;

    /** @return whether the paper is addressed to the applicant; the others stay with the agencies */
    public boolean applicants() {
        return this != CONTROL_SLIP && this != DOSSIER_REGISTER;
    }

    String template() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
