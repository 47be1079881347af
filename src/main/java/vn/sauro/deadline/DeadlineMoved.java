package vn.sauro.deadline;

import java.time.Instant;

/** A clock moved; everything that shows or waits for its date follows in the same transaction. */
public record DeadlineMoved(String deadlineId, String caseCode, Instant oldDueAt, Instant newDueAt) {}
