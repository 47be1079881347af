package vn.sauro.operation;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a due timer lies about that no node takes, or one never will be: the engine's own indicator stays up then. */
@Component("timersHealthIndicator")
class TimersHealth implements HealthIndicator {

    private final EngineJobs jobs;
    private final OperationSettings settings;

    TimersHealth(EngineJobs jobs, OperationSettings settings) {
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    public Health health() {
        var waiting = jobs.oldestDue();
        var late =
                waiting.filter(age -> age.compareTo(settings.lateTimer()) > 0).isPresent();
        var undated = jobs.withoutDueDate();
        var health = late || undated > 0 ? Health.down() : Health.up();
        waiting.ifPresent(age -> health.withDetail("oldestDueSeconds", age.toSeconds()));
        if (undated > 0) {
            health.withDetail("withoutDueDate", undated);
        }
        return health.build();
    }
}
