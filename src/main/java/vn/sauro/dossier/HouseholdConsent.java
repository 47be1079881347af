package vn.sauro.dossier;

import java.time.Instant;

/**
 * What the head of the household or the owner of the dwelling said to the registration of a child's residence.
 *
 * @param clockId clock of the time to answer
 * @param document number of the answer in VNeID or of the paper, null before
 */
public record HouseholdConsent(
        String dossierCode, Instant askedAt, String clockId, State state, String document, Instant answeredAt) {

    /** What came of it. */
    public enum State {
        ASKED,
        GIVEN,
        DECLINED,
        EXPIRED
    }
}
