package vn.sauro.deadline;

/**
 * Why a deadline moves.
 *
 * @param decidedBy position that decided; empty where it follows from the law without anybody deciding
 * @param document number of the decision, or null
 */
public record DeadlineMove(Kind kind, String decidedBy, String document, String reason) {

    /** What moved it. */
    public enum Kind {
        EXTENSION,
        /** the one new date that an apology may give */
        REAPPOINTMENT,
        /** the case went to another agency with the time it needs */
        TRANSFER,
        /** a pause ended: its time does not count */
        PAUSE,
        /** the whole time was given anew */
        RESTART,
        /** the calendar was amended */
        CALENDAR
    }
}
