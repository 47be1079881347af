package vn.sauro.dossier;

/** The asking procedure may go on: the agency answered in time, or its silence is taken as consent. */
public record ConsultationSettled(String code, String consultationId, boolean deemedConsent) {}
