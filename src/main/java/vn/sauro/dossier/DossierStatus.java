package vn.sauro.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a dossier stands, in the codes that all national systems exchange. Overdue and paused are no statuses: they belong
 * to the clocks.
 */
public enum DossierStatus {
    SUBMITTED(1),
    ACCEPTED(2),
    NOT_ACCEPTED(3),
    IN_PROGRESS(4),
    SUPPLEMENT_REQUIRED(5),
    FINANCIAL_OBLIGATION_REQUIRED(6),
    WITHDRAW_REQUESTED(7),
    STOPPED(8),
    RESOLVED(9),
    RESULT_RETURNED(10);

    private final int code;

    DossierStatus(int code) {
        this.code = code;
    }

    /** @return the national code, 1 to 10 */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException when no status has that code */
    public static DossierStatus of(int code) {
        return Arrays.stream(values())
                .filter(status -> status.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dossier status " + code));
    }

    /** @return whether nothing can follow */
    public boolean terminal() {
        return next().isEmpty();
    }

    public boolean mayBecome(DossierStatus other) {
        return next().contains(other);
    }

    private Set<DossierStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(ACCEPTED, NOT_ACCEPTED, SUPPLEMENT_REQUIRED);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS);
            case IN_PROGRESS ->
                EnumSet.of(SUPPLEMENT_REQUIRED, FINANCIAL_OBLIGATION_REQUIRED, WITHDRAW_REQUESTED, STOPPED, RESOLVED);
            // Supplemented at the counter it is checked again, supplemented during settlement it goes on.
            case SUPPLEMENT_REQUIRED -> EnumSet.of(SUBMITTED, ACCEPTED, IN_PROGRESS, STOPPED);
            case FINANCIAL_OBLIGATION_REQUIRED -> EnumSet.of(IN_PROGRESS, STOPPED);
            case WITHDRAW_REQUESTED -> EnumSet.of(STOPPED, IN_PROGRESS);
            case RESOLVED -> EnumSet.of(RESULT_RETURNED);
            case NOT_ACCEPTED, STOPPED, RESULT_RETURNED -> EnumSet.noneOf(DossierStatus.class);
        };
    }
}
