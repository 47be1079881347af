package vn.sauro.duty;

import java.time.Instant;

/**
 * A stretch of a case's time and the one holder it is charged to.
 *
 * @param dutyId duty by which a person pays; it and the three that follow are null for who is outside
 * @param to the instant it ended, null while it runs
 */
public record Charge(
        int seq,
        ChargedTo payer,
        String dutyId,
        String personId,
        String positionId,
        String unitCode,
        Instant from,
        Instant to) {

    Charge endedAt(Instant at) {
        return new Charge(seq, payer, dutyId, personId, positionId, unitCode, from, at);
    }

    boolean runs() {
        return to == null;
    }
}
