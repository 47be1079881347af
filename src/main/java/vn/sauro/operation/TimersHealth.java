package vn.sauro.operation;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when due timers lie about and no node takes them, or one never will be: the engine's own indicator stays up then. */
@Component("timersHealthIndicator")
class TimersHealth implements HealthIndicator {

    private final EngineJobs jobs;
    private final TimerFront front;
    private final OperationSettings settings;

    TimersHealth(EngineJobs jobs, TimerFront front, OperationSettings settings) {
        this.jobs = jobs;
        this.front = front;
        this.settings = settings;
    }

    @Override
    public Health health() {
        var unmoved = front.unmoved();
        var stuck =
                unmoved.filter(time -> time.compareTo(settings.lateTimer()) > 0).isPresent();
        var undated = jobs.withoutDueDate();
        var health = stuck || undated > 0 ? Health.down() : Health.up();
        unmoved.ifPresent(time -> health.withDetail("unmovedSeconds", time.toSeconds()));
        jobs.oldestDue().ifPresent(age -> health.withDetail("oldestDueSeconds", age.toSeconds()));
        if (undated > 0) {
            health.withDetail("withoutDueDate", undated);
        }
        return health.build();
    }
}
