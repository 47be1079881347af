package vn.sauro.escalation;

import java.time.Instant;

/** One level that a ladder asks, and when. */
public record Rung(String ladderId, int number, String role, String positionId, String personId, Instant at) {}
