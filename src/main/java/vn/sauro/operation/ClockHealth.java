package vn.sauro.operation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when this machine's clock and the database's differ: nodes would fire timers at different times. */
@Component("clockHealthIndicator")
class ClockHealth implements HealthIndicator {

    private final EngineJobs database;
    private final Clock clock;
    private final OperationSettings settings;

    ClockHealth(EngineJobs database, Clock clock, OperationSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Health health() {
        var skew = Duration.between(database.databaseTime(), clock.instant());
        var wrong = skew.abs().compareTo(settings.clockSkew()) > 0;
        return (wrong ? Health.down() : Health.up())
                .withDetail("skewMillis", skew.toMillis())
                .build();
    }
}
