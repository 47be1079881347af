package vn.sauro.task;

/** How urgent a task is (thường, khẩn, thượng khẩn/hoả tốc). */
public enum Priority {
    NORMAL,
    URGENT,
    EXPRESS
}
