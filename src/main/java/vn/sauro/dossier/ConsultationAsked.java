package vn.sauro.dossier;

/** An agency is asked; the duty to answer opens in the same transaction. */
public record ConsultationAsked(Consultation consultation) {}
