package vn.sauro.task;

/** Who may see a task; state secrets never enter this system (they stay on the paper route). */
public enum Confidentiality {
    PUBLIC,
    INTERNAL
}
