package vn.sauro.ledger;

import java.time.Instant;
import java.util.Map;

/**
 * One link of a case's chain.
 *
 * @param seq position in the chain, from 1 without gaps
 * @param dutyId the duty concerned, or null
 * @param occurredAt instant of the entry, to the microsecond
 * @param actor id of the person who acted; null when the platform acted or the person's data were deleted
 * @param facts what happened, as it stands in the chain (instants and decimals are strings)
 * @param personal the personal values that still exist, without the actor
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over everything in the chain's part of this entry, in hexadecimal
 */
public record LedgerEntry(
        String caseCode,
        long seq,
        String kind,
        String dutyId,
        Instant occurredAt,
        String actor,
        Map<String, Object> facts,
        Map<String, String> personal,
        String previousHash,
        String hash) {}
