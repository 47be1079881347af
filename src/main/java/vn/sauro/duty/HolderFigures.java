package vn.sauro.duty;

import java.time.Duration;

/**
 * The duties of one person in one position.
 *
 * @param late working time by which the late ones that are done were late, together
 * @param lateSoFar working time by which the open ones are late now, together
 */
public record HolderFigures(
        String personId,
        String positionId,
        String unitCode,
        long open,
        long overdue,
        long doneOnTime,
        long doneLate,
        Duration late,
        Duration lateSoFar) {}
