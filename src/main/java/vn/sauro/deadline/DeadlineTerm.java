package vn.sauro.deadline;

import java.math.BigDecimal;
import vn.sauro.calendar.TimeUnit;

/** A time allowed, such as 20 working days. */
public record DeadlineTerm(BigDecimal amount, TimeUnit unit) {}
