package vn.sauro.escalation;

import vn.sauro.duty.Duty;

/** The date of an open duty has passed; published once for each date, in the transaction that records it. */
public record DutyOverdue(Duty duty) {}
