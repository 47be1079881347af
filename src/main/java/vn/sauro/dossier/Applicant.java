package vn.sauro.dossier;

/**
 * Who applies: personal data, kept apart from the dossier and never a variable of the engine.
 *
 * @param personalId citizen identification number or, for an enterprise, its code
 * @param proxyName authorised person who files on the applicant's behalf, or null
 * @param language {@code vi} or {@code en}: in which messages are written
 */
public record Applicant(
        ApplicantKind kind,
        String name,
        String personalId,
        String phone,
        String email,
        String address,
        String proxyName,
        String proxyPersonalId,
        String language) {}
