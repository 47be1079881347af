package vn.sauro.exchange;

/**
 * Port to the National Public Service Portal. The platform ships an adapter that writes files and none that connects: the
 * connection, its keys and its present rules are the Ministry of Public Security's to give. An adapter must pass the contract
 * test of this port.
 */
public interface NationalPortal {

    /**
     * Hands a message over. Returns when the portal has it for good; a message that it was given before (same id) changes
     * nothing. Messages about one dossier come in the order in which things happened.
     *
     * @throws vn.sauro.outbox.NotDelivered when the portal does not have the message
     */
    void send(PortalMessage message);
}
