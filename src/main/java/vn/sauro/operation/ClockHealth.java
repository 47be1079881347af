package vn.sauro.operation;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when this machine's clock and the database's differ: nodes would fire timers at different times. */
@Component("clockHealthIndicator")
class ClockHealth implements HealthIndicator {

    private final ClockSkew clock;
    private final OperationSettings settings;

    ClockHealth(ClockSkew clock, OperationSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Health health() {
        var skew = clock.measure();
        var wrong = skew.abs().compareTo(settings.clockSkew()) > 0;
        return (wrong ? Health.down() : Health.up())
                .withDetail("skewMillis", skew.toMillis())
                .build();
    }
}
