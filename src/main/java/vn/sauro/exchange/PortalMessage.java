package vn.sauro.exchange;

/**
 * @param id the same when the message is repeated
 * @param seq rises with the order of events
 */
public record PortalMessage(String id, long seq, PortalRecord content) {}
