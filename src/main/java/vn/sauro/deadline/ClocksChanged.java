package vn.sauro.deadline;

/** Clocks of the case were opened, stopped, started or ended; whoever shows or waits for them follows in the same transaction. */
public record ClocksChanged(String caseCode) {}
