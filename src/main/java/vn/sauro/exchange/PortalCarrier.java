package vn.sauro.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.sauro.outbox.Carrier;
import vn.sauro.outbox.NotDelivered;
import vn.sauro.outbox.OutboxMessage;

/** Carries what waits in the outbox to the port's adapter. */
@Component
@ConditionalOnProperty(name = "sauro.exchange.delivery", havingValue = "SEND")
class PortalCarrier implements Carrier {

    static final String CHANNEL = "PORTAL";

    private final NationalPortal portal;
    private final ObjectMapper json;

    PortalCarrier(NationalPortal portal, ObjectMapper json) {
        this.portal = portal;
        this.json = json;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void carry(OutboxMessage message) {
        try {
            var content = json.readValue(message.body(), PortalRecord.class);
            portal.send(new PortalMessage(message.id(), message.seq(), content));
        } catch (JsonProcessingException e) {
            throw new NotDelivered(NotDelivered.Why.NEVER, "not a record of the portal: " + e.getOriginalMessage(), e);
        }
    }
}
