package vn.sauro.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.Payer;

/**
 * Who pays from now on.
 *
 * <p>While nobody can work for an incident, nobody's hours pass. While a pause waits for somebody outside, the one that began
 * first pays. Otherwise, of the open duties, the lowest charge
 * rank of the deadline rules: whoever decides beyond authority before the main line, the main line before those who
 * contribute; a main line whose part is done stands behind the contributors it awaits. Where no open duty may pay (a step of
 * the machine between two of people) the last person goes on.
 */
record Claim(ChargedTo payer, String dutyId, String personId, String positionId, String unitCode) {

    /** Behind every rank that the rules give, so that a waiting main line still pays where nobody else is open. */
    private static final int WAITING = 100;

    private static final Comparator<Duty> FIRST_TO_PAY = Comparator.<Duty>comparingInt(
                    duty -> duty.awaitsOthers() ? WAITING : duty.chargeRank())
            .thenComparing(Duty::dueAt)
            .thenComparing(Duty::openedAt)
            .thenComparing(Duty::id);

    /**
     * @param open the open duties of the case
     * @param pauses of the case, ended or not
     * @param charges of the case so far, in order
     * @return the stretch that begins now; empty when whoever pays goes on
     */
    static Optional<Charge> next(List<Duty> open, List<DeadlinePause> pauses, List<Charge> charges, Instant now) {
        var running = charges.stream().filter(Charge::runs).findFirst();
        return outside(pauses)
                .or(() -> inside(open))
                .or(() -> last(charges))
                .filter(claim -> running.filter(claim::isOf).isEmpty())
                .map(claim -> claim.from(now, charges.size() + 1));
    }

    private static Optional<Claim> outside(List<DeadlinePause> pauses) {
        return pauses.stream()
                .filter(pause -> pause.open() && pause.order().payer() != Payer.HOLDER)
                .min(Comparator.comparing((DeadlinePause pause) -> pause.order().payer() != Payer.INCIDENT)
                        .thenComparing(DeadlinePause::from)
                        .thenComparing(DeadlinePause::id))
                .map(pause -> new Claim(ChargedTo.valueOf(pause.order().payer().name()), null, null, null, null));
    }

    private static Optional<Claim> inside(List<Duty> open) {
        return open.stream()
                .filter(duty -> duty.chargeRank() > 0)
                .min(FIRST_TO_PAY)
                .map(duty -> new Claim(
                        ChargedTo.PERSON,
                        duty.id(),
                        duty.holder().personId(),
                        duty.holder().positionId(),
                        duty.holder().unitCode()));
    }

    /** Only where somebody pays now: nothing is charged before the first duty, nor after the case has ended. */
    private static Optional<Claim> last(List<Charge> charges) {
        return charges.stream().noneMatch(Charge::runs)
                ? Optional.empty()
                : charges.stream()
                        .filter(charge -> charge.payer() == ChargedTo.PERSON)
                        .reduce((earlier, later) -> later)
                        .map(charge -> new Claim(
                                ChargedTo.PERSON,
                                charge.dutyId(),
                                charge.personId(),
                                charge.positionId(),
                                charge.unitCode()));
    }

    private boolean isOf(Charge charge) {
        return payer == charge.payer()
                && Objects.equals(dutyId, charge.dutyId())
                && Objects.equals(personId, charge.personId())
                && Objects.equals(positionId, charge.positionId());
    }

    private Charge from(Instant now, int seq) {
        return new Charge(seq, payer, dutyId, personId, positionId, unitCode, now, null);
    }
}
