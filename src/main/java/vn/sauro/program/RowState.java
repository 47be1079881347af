package vn.sauro.program;

/** What became of one row of a workbook. */
public enum RowState {
    /** Waits for its turn; survives the death of the process. */
    PENDING,
    /** Became a case. */
    STARTED,
    /** Is kept until the first working day of its quarter. */
    PLANNED,
    /** A task of this code is there already. */
    SKIPPED,
    /** Something is wrong with it; nothing of it was kept but the row itself. */
    REFUSED
}
