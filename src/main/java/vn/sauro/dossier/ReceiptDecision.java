package vn.sauro.dossier;

/**
 * What the counter decides on a dossier that it has checked.
 *
 * @param reason why it is not accepted, for the applicant to read; otherwise null
 * @param basis provision that does not let it be accepted; otherwise null
 * @param guidance where to turn instead, or null
 */
public record ReceiptDecision(Outcome outcome, String reason, String basis, String guidance) {

    /** Outcome of the check, in the words of the model {@code ReceiveDossier}. */
    public enum Outcome {
        ACCEPTED("accepted"),
        SUPPLEMENT_NEEDED("supplementNeeded"),
        NOT_ACCEPTED("notAccepted");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
