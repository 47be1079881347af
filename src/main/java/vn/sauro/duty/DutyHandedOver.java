package vn.sauro.duty;

/** A duty changed hands; the task's assignee follows in the same transaction. */
public record DutyHandedOver(String dutyId, String personId) {}
