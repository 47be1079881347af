package vn.sauro.escalation;

/** The due date moved after the overdue timer had fired: the ladder waits for the new date in a new instance. */
public record LadderRestarted(Ladder old) {}
