package vn.sauro.feedback;

/** A dossier was rated so low that somebody has to look into it, in the running transaction. */
public record RatedLow(String dossierCode) {}
