package vn.sauro.deadline;

/**
 * Why a deadline moves.
 *
 * @param decidedBy position that decided
 * @param document number of the decision, or null
 */
public record DeadlineMove(Kind kind, String decidedBy, String document, String reason) {

    /** What moved it. */
    public enum Kind {
        EXTENSION,
        CALENDAR
    }
}
