package vn.sauro.task;

/** Where a task stands in its business; lateness is no status but computed from the clock. */
public enum TaskStatus {
    ASSIGNED,
    RETURNED,
    IN_PROGRESS,
    SUBMITTED,
    REWORK,
    COMPLETED,
    WITHDRAWN
}
