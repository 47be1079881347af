package vn.sauro.operation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on a node is no longer well.
 *
 * @param lateTimer time for which the longest due timers have stayed the ones to be taken next, however long they are due
 * @param quietAcquisition time since this node last looked for due timers
 * @param clockSkew difference between this machine's clock and the database's
 * @param unsealed age of a ledger entry that is in no seal yet
 */
@ConfigurationProperties("sauro.operation")
record OperationSettings(
        @DefaultValue("2m") Duration lateTimer,
        @DefaultValue("1m") Duration quietAcquisition,
        @DefaultValue("5s") Duration clockSkew,
        @DefaultValue("1h") Duration unsealed) {}
