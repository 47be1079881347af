package vn.sauro.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.sauro.outbox.OutboxMessage.State;

/** Down when a message has waited too long or was given up; people then miss what they should know. */
@Component("outboxHealthIndicator")
class OutboxHealth implements HealthIndicator {

    private final OutboxStore store;
    private final OutboxSettings settings;
    private final Clock clock;

    OutboxHealth(OutboxStore store, OutboxSettings settings, Clock clock, MeterRegistry registry) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("sauro.outbox.age", this, health -> health.age().toSeconds())
                .baseUnit("seconds")
                .description("Age of the oldest message that waits to be sent")
                .register(registry);
        Gauge.builder("sauro.outbox.waiting", store, rows -> rows.count(State.WAITING))
                .description("Messages that wait to be sent")
                .register(registry);
        Gauge.builder("sauro.outbox.failed", store, rows -> rows.count(State.FAILED))
                .description("Messages that were given up")
                .register(registry);
    }

    @Override
    public Health health() {
        var age = age();
        var failed = store.count(State.FAILED);
        var late = age.compareTo(settings.delayed()) > 0;
        return (late || failed > 0 ? Health.down() : Health.up())
                .withDetail("oldestSeconds", age.toSeconds())
                .withDetail("failed", failed)
                .build();
    }

    private Duration age() {
        return store.waitingSince()
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
    }
}
