package vn.sauro.operation;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when this node's loop that looks for due timers stands still; restarting the node helps. */
@Component("acquisitionHealthIndicator")
class AcquisitionHealth implements HealthIndicator {

    private final AcquisitionHeartbeat heartbeat;
    private final OperationSettings settings;

    AcquisitionHealth(AcquisitionHeartbeat heartbeat, OperationSettings settings) {
        this.heartbeat = heartbeat;
        this.settings = settings;
    }

    @Override
    public Health health() {
        return heartbeat
                .quietFor()
                .map(quiet -> (quiet.compareTo(settings.quietAcquisition()) > 0 ? Health.down() : Health.up())
                        .withDetail("quietSeconds", quiet.toSeconds())
                        .build())
                .orElseGet(() -> Health.up().withDetail("takesTimers", false).build());
    }
}
