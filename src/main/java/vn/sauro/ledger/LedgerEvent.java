package vn.sauro.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that moved responsibility in one case, to be appended to its chain.
 *
 * @param caseCode business key of the case: letters, digits and {@code . _ / : -}, at most 255 characters
 * @param kind what happened, in capitals, for example {@code DUTY_OPENED}; at most 100 characters
 * @param dutyId the duty concerned, or null
 * @param facts what happened, without personal data: strings, whole numbers, booleans, instants, dates, enums, decimals
 *     (kept as strings), lists and maps of these; at most 100,000 characters as JSON
 * @param personal names of and about natural persons, kept outside the chain; the chain holds salted commitments. The
 *     acting person is added by the ledger under the name {@code actor}. Values that are null are left out
 */
public record LedgerEvent(
        String caseCode, String kind, String dutyId, Map<String, Object> facts, Map<String, String> personal) {

    /** Name under which the ledger keeps the acting person. */
    static final String ACTOR = "actor";

    public LedgerEvent {
        Objects.requireNonNull(caseCode, "caseCode");
        if (Objects.requireNonNull(kind, "kind").isBlank() || kind.length() > 100) {
            throw new IllegalArgumentException("kind must have 1 to 100 characters: " + kind);
        }
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        personal = Collections.unmodifiableMap(new LinkedHashMap<>(personal));
        if (personal.containsKey(ACTOR)) {
            throw new IllegalArgumentException("the ledger itself records the actor of " + kind);
        }
    }
}
