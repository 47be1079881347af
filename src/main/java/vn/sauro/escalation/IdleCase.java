package vn.sauro.escalation;

import java.time.Instant;

/**
 * Work on which nothing happens.
 *
 * @param since last recorded action on the case
 * @param days working days since then
 * @param reminded 0: nobody yet, 1: the holder, 2: the head as well
 */
public record IdleCase(
        String dutyId,
        String caseCode,
        String caseTitle,
        String task,
        String personId,
        String personName,
        String positionTitle,
        String unitCode,
        String unitName,
        Instant since,
        int days,
        int reminded) {}
