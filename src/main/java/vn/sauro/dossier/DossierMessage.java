package vn.sauro.dossier;

import java.util.Map;

/**
 * Something happened that the dossier's process waits for; correlated in the same transaction.
 *
 * @param name message of the models: {@code SupplementSubmitted}, {@code ObligationPaid}, {@code WithdrawalRequested},
 *     {@code ObjectionRaised}
 * @param variables references only, never personal data
 */
public record DossierMessage(String code, String name, Map<String, Object> variables) {}
