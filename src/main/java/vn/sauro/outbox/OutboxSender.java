package vn.sauro.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.sauro.outbox.NotDelivered.Why;
import vn.sauro.outbox.OutboxClaims.Claim;

/**
 * Sends what is due. The one window in which a message may go out twice lies between a carrier's return and the next statement,
 * which writes that down: a node that dies there leaves a lease, and the node that takes it over cannot know. Where only the
 * database is away, the node remembers and writes it down before it sends anything else.
 */
@Component
class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final int LOOK_AHEAD = 50;
    private static final int LONGEST_ERROR = 500;

    private final OutboxClaims claims;
    private final List<Carrier> carriers;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Queue<Sent> unrecorded = new ConcurrentLinkedQueue<>();
    private volatile boolean stopping;

    OutboxSender(OutboxClaims claims, List<Carrier> carriers, OutboxSettings settings, Clock clock) {
        this.claims = claims;
        this.carriers = carriers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many messages this call sent, over all channels */
    int sendDue() {
        for (var sent = unrecorded.peek(); sent != null; sent = unrecorded.peek()) {
            record(sent);
            unrecorded.remove(sent);
        }
        return carriers.stream().mapToInt(this::sendDue).sum();
    }

    /** Finishes the message at hand and takes no other. */
    void stop() {
        stopping = true;
    }

    private int sendDue(Carrier carrier) {
        var sent = 0;
        var before = -1;
        while (sent != before) {
            before = sent;
            for (var id : claims.due(carrier.channel(), clock.instant(), LOOK_AHEAD)) {
                if (stopping) {
                    return sent;
                }
                var now = clock.instant();
                var claim = claims.claim(id, now, now.plus(settings.lease()));
                var outcome = claim.map(taken -> send(carrier, taken)).orElse(Outcome.PASSED_OVER);
                if (outcome == Outcome.NOBODY_THERE) {
                    return sent;
                }
                sent += outcome == Outcome.SENT ? 1 : 0;
            }
        }
        return sent;
    }

    private record Sent(Claim claim, Instant at) {}

    private enum Outcome {
        SENT,
        PASSED_OVER,
        NOBODY_THERE
    }

    private Outcome send(Carrier carrier, Claim claim) {
        try {
            carrier.carry(claim.message());
        } catch (NotDelivered e) {
            return postpone(claim, e.why(), e);
        } catch (RuntimeException e) {
            return postpone(claim, Why.LATER, e);
        }
        var sent = new Sent(claim, clock.instant());
        try {
            record(sent);
        } catch (DataAccessException e) {
            unrecorded.add(sent);
            throw e;
        }
        return Outcome.SENT;
    }

    private void record(Sent sent) {
        if (!claims.sent(sent.claim(), sent.at())) {
            LOG.warn(
                    "Message {} went out after its lease; another node may have sent it as well",
                    sent.claim().message().id());
        }
    }

    private Outcome postpone(Claim claim, Why why, RuntimeException fault) {
        var message = claim.message();
        var now = clock.instant();
        var over = now.isAfter(message.createdAt().plus(settings.giveUpAfter()));
        var failed = why == Why.NEVER || over;
        var error = String.valueOf(fault.getMessage());
        claims.notSent(
                claim,
                failed ? null : now.plus(settings.pauseAfter(message.attempts() + 1)),
                error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR));
        if (failed) {
            LOG.error("Message {} ({}) is given up: {}", message.id(), message.template(), error);
        } else {
            LOG.warn("Message {} ({}) is tried again: {}", message.id(), message.template(), error);
        }
        return why == Why.UNREACHABLE ? Outcome.NOBODY_THERE : Outcome.PASSED_OVER;
    }
}
