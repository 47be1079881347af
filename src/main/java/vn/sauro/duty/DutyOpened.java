package vn.sauro.duty;

/** A duty came to its holder; published in the transaction that opened it. */
public record DutyOpened(Duty duty) {}
