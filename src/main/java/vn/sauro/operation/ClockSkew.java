package vn.sauro.operation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How far this machine's clock is from the database's. */
@Component
class ClockSkew {

    private final EngineJobs database;
    private final Clock clock;

    ClockSkew(EngineJobs database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @return positive when this machine is ahead; no more than is certain, because an answer that took long says only that the
     *     database's time lay between question and answer
     */
    Duration measure() {
        var asked = clock.instant();
        var theirs = database.databaseTime();
        var answered = clock.instant();
        if (theirs.isBefore(asked)) {
            return Duration.between(theirs, asked);
        }
        return theirs.isAfter(answered) ? Duration.between(theirs, answered) : Duration.ZERO;
    }
}
