package vn.sauro.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Due;

/** Counts the open clocks of a case again, the legal one first because others go by it. */
@Component
class Recount {

    private final DeadlineStore store;
    private final PauseStore pauses;
    private final Reckoner reckoner;
    private final Moves moves;
    private final Clock clock;

    Recount(DeadlineStore store, PauseStore pauses, Reckoner reckoner, Moves moves, Clock clock) {
        this.store = store;
        this.pauses = pauses;
        this.reckoner = reckoner;
        this.moves = moves;
        this.clock = clock;
    }

    /** Moves what its rule, start and pauses put elsewhere now. */
    void of(String caseCode, Predicate<Deadline> which, DeadlineMove why) {
        of(caseCode, which, (deadline, due) -> moves.to(deadline, due, why));
    }

    /** As {@link #of(String, Predicate, DeadlineMove)}, each new date handed to the caller, who moves it. */
    void of(String caseCode, Predicate<Deadline> which, BiFunction<Deadline, Due, Deadline> move) {
        var now = clock.instant();
        var stretches = pauses.of(caseCode);
        var legal = store.find(caseCode).orElse(null);
        if (legal != null && legal.open() && which.test(legal)) {
            legal = move.apply(legal, reckoner.due(legal, null, stretches, now));
        }
        for (var each : steps(caseCode, which)) {
            move.apply(each, reckoner.due(each, legal, stretches, now));
        }
    }

    private List<Deadline> steps(String caseCode, Predicate<Deadline> which) {
        return store.openOf(caseCode).stream()
                .filter(each -> each.clock() != Deadline.Clock.LEGAL && which.test(each))
                .toList();
    }

    /** Notes for every open clock whether it stands still now. */
    void standstill(String caseCode) {
        var stretches = pauses.of(caseCode);
        for (var each : store.openOf(caseCode)) {
            var since = Standstill.since(each, stretches);
            if (!Objects.equals(since, each.pausedSince())) {
                store.paused(each.id(), since);
            }
        }
    }
}
