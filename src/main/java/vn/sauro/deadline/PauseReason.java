package vn.sauro.deadline;

/** Why the law lets a clock stand still (domain list of the dossier system; which of them a procedure knows is its own data). */
public enum PauseReason {
    SUPPLEMENT,
    FINANCIAL_OBLIGATION,
    TAX_DETERMINATION,
    PUBLIC_NOTICE,
    EXPERT_APPRAISAL,
    VIOLATION_HANDLING,
    INHERITANCE_DIVISION,
    MEDIA_NOTICE,
    CITIZEN_CONFIRMATION_VNEID,
    SYSTEM_INCIDENT,
    FORCE_MAJEURE,
    /** The result lies at the counter: settled, so that no clock of an agency counts, and not yet collected. */
    RESULT_PICK_UP;

    /** @return whether nobody can work meanwhile, so that every clock of the case stands still and not the legal one only */
    public boolean stopsEveryClock() {
        return this == SYSTEM_INCIDENT || this == FORCE_MAJEURE;
    }
}
