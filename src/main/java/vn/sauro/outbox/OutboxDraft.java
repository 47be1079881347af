package vn.sauro.outbox;

/**
 * A message to be written.
 *
 * @param key what causes it, for example {@code H57.26-261123-0007/RECEIVED/4/MAIL}; the same cause gives one message
 * @param channel name of its {@link Carrier}
 * @param stream messages of one stream leave one after another, in the order of writing; null: in any order
 * @param recipient address in the terms of the channel
 * @param template which text it is, for example {@code citizen.RECEIVED}
 * @param language {@code vi} or {@code en}
 * @param caseCode the case it is about, or null
 * @param subject or null where the channel knows none
 */
public record OutboxDraft(
        String key,
        String channel,
        String stream,
        String recipient,
        String template,
        String language,
        String caseCode,
        String subject,
        String body) {

    private static final int LONGEST_SUBJECT = 300;

    public OutboxDraft {
        if (subject != null && subject.length() > LONGEST_SUBJECT) {
            subject = subject.substring(0, LONGEST_SUBJECT - 1) + "…";
        }
    }
}
