package vn.sauro.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Timers, incidents and the ledger as gauges, read when they are scraped. */
@Component
class NodeFigures implements MeterBinder {

    private final EngineJobs jobs;
    private final TimerFront front;
    private final SealHealth seals;

    NodeFigures(EngineJobs jobs, TimerFront front, SealHealth seals) {
        this.jobs = jobs;
        this.front = front;
        this.seals = seals;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("sauro.timers.lag", () -> seconds(jobs.oldestDue().orElse(Duration.ZERO)))
                .description("Age of the oldest due timer that no node has taken")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("sauro.timers.unmoved", () -> seconds(front.unmoved().orElse(Duration.ZERO)))
                .description("How long the longest due timers have been next without any of them being taken")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("sauro.timers.due", jobs::due)
                .description("Due timers that no node has taken")
                .register(registry);
        Gauge.builder("sauro.incidents", jobs::incidents)
                .description("Open incidents of the engine")
                .register(registry);
        Gauge.builder("sauro.ledger.unsealed", () -> seconds(seals.unsealedFor().orElse(Duration.ZERO)))
                .description("Age of the oldest ledger entry without a seal")
                .baseUnit("seconds")
                .register(registry);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
