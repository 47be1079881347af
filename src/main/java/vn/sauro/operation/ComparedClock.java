package vn.sauro.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * This node's clock beside the database's. Between two comparisons, which cost a statement, the clock is held against the time
 * that has passed since the last one: a clock that is set wrong is found out at the next use, not some seconds later.
 */
@Component
@Profile("cluster")
public class ComparedClock {

    /** What the clock said when {@link System#nanoTime()} said something that nobody can set. */
    private record Reading(Instant clock, long nanos) {

        Instant expected() {
            return clock.plusNanos(System.nanoTime() - nanos);
        }
    }

    private final ClockSkew skew;
    private final Clock clock;
    private final OperationSettings settings;
    private volatile Reading compared;
    private volatile boolean wrong;

    ComparedClock(ClockSkew skew, Clock clock, OperationSettings settings) {
        this.skew = skew;
        this.clock = clock;
        this.settings = settings;
    }

    /** @return the difference from the database's clock, from now on known to {@link #lost()} */
    Duration compare() {
        var reading = new Reading(clock.instant(), System.nanoTime());
        var found = skew.measure();
        wrong = tooLarge(found);
        compared = reading;
        return found;
    }

    boolean tooLarge(Duration difference) {
        return difference.abs().compareTo(settings.clockSkew()) > 0;
    }

    /** @return true while the clock is known, or must be taken, to be too far from the database's; asks no database */
    public boolean lost() {
        var last = compared;
        return wrong || last != null && tooLarge(Duration.between(last.expected(), clock.instant()));
    }
}
