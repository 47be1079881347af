package vn.sauro.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the outbox.
 *
 * @param interval between two looks for what is due; 0: this node sends nothing
 * @param lease time that a node has for one message before another node may take it; longer than any carrier's time limits
 * @param shortestPause before the second attempt; each further pause is twice as long
 * @param longestPause between two attempts
 * @param giveUpAfter age at which a message that was never taken counts as failed
 * @param delayed age of a waiting message from which on the node is no longer well
 * @param keepText how long recipient and text of a sent message stay; afterwards only the fact stays
 */
@ConfigurationProperties("sauro.outbox")
record OutboxSettings(
        @DefaultValue("10s") Duration interval,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("30s") Duration shortestPause,
        @DefaultValue("10m") Duration longestPause,
        @DefaultValue("7d") Duration giveUpAfter,
        @DefaultValue("1h") Duration delayed,
        @DefaultValue("90d") Duration keepText) {

    /** @param attempts that have failed so far, from 1 */
    Duration pauseAfter(int attempts) {
        var doublings = Math.min(attempts - 1, 20);
        var pause = shortestPause.multipliedBy(1L << doublings);
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
