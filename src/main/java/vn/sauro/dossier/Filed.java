package vn.sauro.dossier;

/**
 * A dossier that was filed.
 *
 * @param secret what the applicant looks it up with; told this once, only its hash is kept
 */
public record Filed(String code, String secret) {}
