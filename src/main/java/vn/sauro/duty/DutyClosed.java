package vn.sauro.duty;

/** A duty was done or ended; published in the same transaction. */
public record DutyClosed(Duty duty) {}
