package vn.sauro.outbox;

/**
 * Port to a channel. A carrier that returns has handed the message over for good. It may be called again for a message that it
 * has handed over when the node died before that was written down, so it gives the receiver a mark of the message to tell a
 * repetition by.
 */
public interface Carrier {

    /** @return name of the channel, in capitals, at most 16 letters */
    String channel();

    /** @throws NotDelivered with what that means for the message; any other exception counts as {@link NotDelivered.Why#LATER} */
    void carry(OutboxMessage message);
}
