package vn.sauro.deadline;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends clocks. Whether one that stood still was late is a question of the date that its pauses give it. */
@Component
class Endings {

    private static final DeadlineMove PAUSED = new DeadlineMove(DeadlineMove.Kind.PAUSE, "", null, "CLOSED");

    private final DeadlineStore store;
    private final PauseStore stretches;
    private final Pauses pauses;
    private final Reckoner reckoner;
    private final Moves moves;
    private final ApplicationEventPublisher events;

    Endings(
            DeadlineStore store,
            PauseStore stretches,
            Pauses pauses,
            Reckoner reckoner,
            Moves moves,
            ApplicationEventPublisher events) {
        this.store = store;
        this.stretches = stretches;
        this.pauses = pauses;
        this.reckoner = reckoner;
        this.moves = moves;
        this.events = events;
    }

    Optional<Deadline> close(String id, Instant at) {
        var closed = store.find(id).map(clock -> clock.open() ? settled(clock, at) : clock);
        store.close(id, at);
        return closed;
    }

    void closeCase(String caseCode, Instant at) {
        pauses.endAll(caseCode, at);
        for (var clock : store.openOf(caseCode)) {
            close(clock.id(), at);
        }
        events.publishEvent(new ClocksChanged(caseCode));
    }

    private Deadline settled(Deadline clock, Instant at) {
        if (clock.pausedSince() == null) {
            return clock;
        }
        var paused = stretches.of(clock.caseCode());
        var legal = store.find(clock.caseCode())
                .map(each -> each.due(reckoner.due(each, null, paused, at), each.explanation()))
                .orElse(null);
        var due = reckoner.due(clock, legal, paused, at);
        return clock.clock() == Deadline.Clock.LEGAL ? moves.to(clock, due, PAUSED) : moves.written(clock, due, PAUSED);
    }
}
