package vn.sauro.dossier;

/** Who applies; the number is the national code. */
public enum ApplicantKind {
    CITIZEN(0),
    ENTERPRISE(1),
    HOUSEHOLD_BUSINESS(2);

    private final int code;

    ApplicantKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
