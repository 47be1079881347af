package vn.sauro.dossier;

/** A dossier is decided, refused or stopped; whoever was asked about it need not answer any more. */
public record SettlementEnded(String code) {}
