package vn.sauro.dossier;

/** A follow-up was opened; its duty opens in the same transaction. */
public record FollowUpOpened(FollowUp followUp) {}
