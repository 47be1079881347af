package vn.sauro.deadline;

import java.time.Instant;

/**
 * What a procedure's root process instance knows of its legal clock: two dates that its event sub-processes wait for.
 *
 * @param dueAt the appointment
 * @param apologyAt when the apology is to be written, so that the last working day before the appointment is left for it; later
 *     where less time than that is given
 * @param apologyBy the last working day before the appointment, on which an apology must be out; the appointment itself where
 *     less than that is given
 */
public record LegalDates(Instant dueAt, Instant apologyAt, Instant apologyBy) {

    /** Process variable of the root instance, a date. */
    public static final String LEGAL_DUE = "legalDue";

    /** Process variable of the root instance, a date. */
    public static final String APOLOGY_DUE = "apologyDue";

    /** What both variables hold from the start of the process until the clock opens: timers must have some date. */
    public static final Instant NOT_OPEN = Instant.parse("2199-12-31T00:00:00Z");

    /** Rule key of a legal clock that a procedure's process waits for. */
    static final String RULE = "procedure.legal";
}
