package vn.sauro.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How long the longest due timer has been the one to be taken next. In a storm of deadlines timers wait long although every node
 * works all the time; then those in front go away and others take their place. Nobody works when the same ones stay in front.
 */
@Component
class TimerFront {

    private final EngineJobs jobs;
    private final Clock clock;
    private EngineJobs.Front front;
    private Instant since;

    TimerFront(EngineJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return time since this node first saw what is in front now, none of it taken since; empty when nothing waits */
    @Scheduled(fixedDelayString = "${sauro.operation.front-interval:10s}")
    synchronized Optional<Duration> unmoved() {
        var found = jobs.front();
        if (found.isEmpty()) {
            front = null;
            return Optional.empty();
        }
        var now = clock.instant();
        if (front == null || moved(found.get()) || now.isBefore(since)) {
            since = now;
        }
        front = found.get();
        return Optional.of(Duration.between(since, now));
    }

    /** Fewer of the same due date: some have been taken. */
    private boolean moved(EngineJobs.Front found) {
        return !found.due().equals(front.due()) || found.jobs() < front.jobs();
    }
}
