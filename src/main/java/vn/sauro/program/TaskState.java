package vn.sauro.program;

/** Where a task of a programme stands before it is a case of its own. */
public enum TaskState {
    /** Waits for the first working day of its quarter. */
    PLANNED,
    /** Is a case of the same code; what became of it stands there. */
    STARTED,
    /** Could not be started when its quarter came; the corrected row may be imported again. */
    REFUSED
}
