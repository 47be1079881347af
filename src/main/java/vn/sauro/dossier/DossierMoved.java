package vn.sauro.dossier;

/** A dossier changed its status, in the running transaction. */
public record DossierMoved(String code, DossierStatus from, DossierStatus to) {}
