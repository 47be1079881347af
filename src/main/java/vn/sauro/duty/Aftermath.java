package vn.sauro.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.Payer;

/**
 * The time between the end of an incident and the moment at which somebody said that it had ended. Whoever had the work in it
 * pays for it; duties count with the holder whom they have now.
 */
final class Aftermath {

    private Aftermath() {}

    /** @return when the incident ended that the running stretch is still charged to; empty where there is no such thing */
    static Optional<Instant> since(Collection<Charge> charges, Collection<DeadlinePause> pauses) {
        var incidents = pauses.stream()
                .filter(pause -> pause.order().payer() == Payer.INCIDENT)
                .toList();
        var charged = charges.stream().anyMatch(charge -> charge.runs() && charge.payer() == ChargedTo.INCIDENT);
        return charged && incidents.stream().noneMatch(DeadlinePause::open)
                ? incidents.stream().map(DeadlinePause::to).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** @return the instants from one to the other at which somebody else may have begun to pay, in order */
    static List<Instant> turns(Instant since, Instant now, Collection<Duty> duties, Collection<DeadlinePause> pauses) {
        var changes = Stream.concat(
                duties.stream().flatMap(duty -> Stream.of(duty.openedAt(), duty.closedAt())),
                pauses.stream().flatMap(pause -> Stream.of(pause.from(), pause.to())));
        return Stream.concat(Stream.of(since, now), changes.filter(Objects::nonNull))
                .filter(at -> !at.isBefore(since) && !at.isAfter(now))
                .distinct()
                .sorted()
                .toList();
    }

    static List<Duty> openAt(Instant at, Collection<Duty> duties) {
        return duties.stream()
                .filter(duty -> !duty.openedAt().isAfter(at))
                .filter(duty -> duty.closedAt() == null || duty.closedAt().isAfter(at))
                .toList();
    }

    /** @return those that were open then, as they were then */
    static List<DeadlinePause> standingAt(Instant at, Collection<DeadlinePause> pauses) {
        return pauses.stream()
                .filter(pause -> !pause.from().isAfter(at))
                .filter(pause -> pause.open() || pause.to().isAfter(at))
                .map(pause -> new DeadlinePause(
                        pause.id(),
                        pause.caseCode(),
                        pause.reason(),
                        pause.from(),
                        null,
                        pause.order(),
                        pause.openedBy(),
                        null))
                .toList();
    }
}
