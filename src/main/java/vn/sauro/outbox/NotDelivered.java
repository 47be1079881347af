package vn.sauro.outbox;

/** A message did not arrive. */
public final class NotDelivered extends RuntimeException {

    /** What is to be done about it. */
    public enum Why {
        /** nobody is there: the channel's other messages wait as well */
        UNREACHABLE,
        /** this message was put off */
        LATER,
        /** this message will not be taken, however often it is tried */
        NEVER
    }

    private final Why why;

    public NotDelivered(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
