package vn.sauro.outbox;

import java.time.Instant;

/**
 * A message on its way.
 *
 * @param nextAttemptAt not tried before
 * @param lastError why the last attempt failed, or null
 */
public record OutboxMessage(
        String id,
        long seq,
        String key,
        String channel,
        String recipient,
        String template,
        String language,
        String caseCode,
        String subject,
        String body,
        State state,
        int attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        Instant sentAt,
        String lastError) {

    /** Where it stands; a message that waits may be in the hands of a node at this moment. */
    public enum State {
        WAITING,
        SENT,
        /** given up; an administrator may have it tried again */
        FAILED,
        /** never to be sent, see {@link Delivery#KEEP} */
        KEPT
    }
}
