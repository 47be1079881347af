package vn.sauro.notification;

/** Names of the channels in the outbox. */
final class Channels {

    static final String MAIL = "MAIL";
    static final String WEBHOOK = "WEBHOOK";

    private Channels() {}
}
