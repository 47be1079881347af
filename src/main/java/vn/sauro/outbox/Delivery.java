package vn.sauro.outbox;

/** What becomes of messages of one channel. */
public enum Delivery {
    /** none is written */
    OFF,
    /** written and shown, never sent: to see what would leave */
    KEEP,
    /** written and sent */
    SEND
}
