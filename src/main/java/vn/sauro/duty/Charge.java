package vn.sauro.duty;

import java.time.Instant;

/**
 * A stretch of a case's time and the one holder it is charged to.
 *
 * @param to the instant it ended, null while it runs
 */
public record Charge(
        int seq, String dutyId, String personId, String positionId, String unitCode, Instant from, Instant to) {

    boolean isOf(Duty duty) {
        return dutyId.equals(duty.id())
                && personId.equals(duty.holder().personId())
                && positionId.equals(duty.holder().positionId());
    }
}
