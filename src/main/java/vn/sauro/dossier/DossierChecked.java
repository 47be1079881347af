package vn.sauro.dossier;

/** The counter decided on a dossier; its receipt is completed in the same transaction. */
public record DossierChecked(String code, ReceiptDecision decision) {}
