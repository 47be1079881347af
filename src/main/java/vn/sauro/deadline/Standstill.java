package vn.sauro.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Which pauses stop which clock. */
final class Standstill {

    private Standstill() {}

    /** An incident or force majeure stops every clock of the case, the other reasons the legal one and those that follow it. */
    static boolean stops(DeadlinePause pause, Deadline clock) {
        return pause.reason().stopsEveryClock() || clock.followsCase();
    }

    static List<DeadlinePause> of(Deadline clock, List<DeadlinePause> pauses) {
        return pauses.stream().filter(pause -> stops(pause, clock)).toList();
    }

    /** @return since when the clock stands still, null while it runs; one that starts meanwhile stands still from its start */
    static Instant since(Deadline clock, List<DeadlinePause> pauses) {
        return of(clock, pauses).stream()
                .filter(DeadlinePause::open)
                .map(DeadlinePause::from)
                .min(Comparator.naturalOrder())
                .map(from -> from.isBefore(clock.startedAt()) ? clock.startedAt() : from)
                .orElse(null);
    }
}
