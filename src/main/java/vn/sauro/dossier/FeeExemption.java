package vn.sauro.dossier;

/**
 * Why an applicant pays nothing.
 *
 * @param granted false while the applicant only asks for it
 */
public record FeeExemption(String reason, boolean granted) {}
