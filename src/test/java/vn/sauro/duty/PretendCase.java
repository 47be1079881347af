package vn.sauro.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.organization.Holder;

/** A case in memory: what happens to it is written down, and who pays is left to the rule under test. */
final class PretendCase {

    final List<Duty> open = new ArrayList<>();
    private final List<Duty> closed = new ArrayList<>();
    final List<DeadlinePause> pauses = new ArrayList<>();
    final List<Charge> charges = new ArrayList<>();
    Instant now;

    private int number;

    PretendCase(Instant start) {
        now = start;
        step(new Step(0, Step.What.OPEN, 0, 2));
    }

    void step(Step step) {
        now = now.plusSeconds(60L * step.minutes());
        switch (step.what()) {
            case OPEN -> open.add(duty("d" + number++, step.how() % 4, false, step.which() % 5, step.which()));
            case CLOSE -> pick(open, step.which(), this::close);
            case HAND_OVER -> pick(open, step.which(), duty -> replace(duty, duty.awaitsOthers(), step.how() % 5));
            case AWAIT -> pick(open, step.which(), duty -> replace(duty, !duty.awaitsOthers(), person(duty)));
            case PAUSE -> pause(PauseReason.values()[step.which() % 11], Payer.values()[step.how() % 4]);
            case RESUME -> pick(standing(), step.which(), pause -> resume(pause, step.how()));
        }
        settle();
    }

    /** As {@link Charges} does it. */
    private void settle() {
        Aftermath.since(charges, pauses)
                .ifPresentOrElse(
                        ended -> Aftermath.turns(ended, now, all(), pauses)
                                .forEach(at -> next(Aftermath.openAt(at, all()), Aftermath.standingAt(at, pauses), at)),
                        () -> next(open, pauses, now));
    }

    private void next(List<Duty> open, List<DeadlinePause> pauses, Instant at) {
        Claim.next(open, pauses, charges, at).ifPresent(charge -> charge(charge, at));
    }

    private List<Duty> all() {
        return Stream.concat(open.stream(), closed.stream()).toList();
    }

    private void close(Duty duty) {
        open.remove(duty);
        closed.add(duty.closed(duty.dueAt(), Duty.Status.DONE, now, "n", "done", null, null));
    }

    void end() {
        var last = charges.size() - 1;
        charges.set(last, charges.get(last).endedAt(now));
    }

    List<DeadlinePause> standing() {
        return pauses.stream().filter(DeadlinePause::open).toList();
    }

    private void charge(Charge next, Instant at) {
        var last = charges.size() - 1;
        if (last >= 0 && charges.get(last).runs()) {
            charges.set(last, charges.get(last).endedAt(at));
        }
        charges.add(next);
    }

    private void pause(PauseReason reason, Payer payer) {
        if (standing().stream().noneMatch(pause -> pause.reason() == reason)) {
            var order = new PauseOrder("Luật thử", null, payer, null);
            pauses.add(new DeadlinePause("p" + number++, "T", reason, now, null, order, null, null));
        }
    }

    /** An incident may have ended some time before somebody says so. */
    private void resume(DeadlinePause pause, int how) {
        var incident = pause.order().payer() == Payer.INCIDENT;
        var minutes = Duration.between(pause.from(), now).toMinutes();
        var to = incident ? now.minus(Duration.ofMinutes(minutes * how / 60)) : now;
        pauses.remove(pause);
        pauses.add(new DeadlinePause(pause.id(), "T", pause.reason(), pause.from(), to, pause.order(), null, null));
    }

    private static <T> void pick(List<T> all, int which, java.util.function.Consumer<T> act) {
        if (!all.isEmpty()) {
            act.accept(all.get(which % all.size()));
        }
    }

    private void replace(Duty duty, boolean awaits, int person) {
        open.set(open.indexOf(duty), duty(duty.id(), duty.chargeRank(), awaits, person, (int)
                duty.dueAt().getEpochSecond()));
    }

    private static int person(Duty duty) {
        return Integer.parseInt(duty.holder().personId().substring(1));
    }

    private Duty duty(String id, int rank, boolean awaits, int person, int due) {
        var position = "u" + person % 3 + ".officer-" + person;
        var holder = new Holder("n" + person, "Người", position, "Chức danh", "u" + person % 3, "Đơn vị", null, null);
        return new Duty(
                id,
                "T",
                "Hồ sơ",
                "P",
                "i",
                "e",
                id,
                Duty.Status.OPEN,
                rank,
                awaits,
                "Việc",
                "Trách nhiệm",
                null,
                "a",
                null,
                "Luật",
                "Kết quả",
                List.of("done"),
                holder,
                holder.unitCode(),
                now,
                Instant.ofEpochSecond(due),
                Instant.ofEpochSecond(due),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
