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

    /**
     * @return whether the legal date binds a step: not once its clock has ended, and not while it stands still with a date still to
     *     come, which moves on as long as the step goes on alone
     */
    static boolean bounds(Deadline legal, Deadline step, List<DeadlinePause> pauses) {
        if (legal == null || (!legal.open() && !legal.closedAt().isAfter(step.startedAt()))) {
            return false;
        }
        var since = since(legal, pauses);
        return since == null || since.isAfter(legal.dueAt()) || since(step, pauses) != null;
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
