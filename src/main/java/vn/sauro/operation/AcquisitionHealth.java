package vn.sauro.operation;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when this node's loop that looks for due timers stands still; restarting the node helps. */
@Component("acquisitionHealthIndicator")
class AcquisitionHealth implements HealthIndicator {

    private final TimerWork timers;
    private final OperationSettings settings;

    AcquisitionHealth(TimerWork timers, OperationSettings settings) {
        this.timers = timers;
        this.settings = settings;
    }

    @Override
    public Health health() {
        return timers.quietFor()
                .map(quiet -> (quiet.compareTo(settings.quietAcquisition()) > 0 ? Health.down() : Health.up())
                        .withDetail("quietSeconds", quiet.toSeconds())
                        .build())
                .orElseGet(() -> Health.up().withDetail("takesTimers", false).build());
    }
}
