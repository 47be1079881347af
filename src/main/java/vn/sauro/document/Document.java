package vn.sauro.document;

import java.time.Instant;

/**
 * One file of a case.
 *
 * @param name file name as the sender's machine called it
 * @param title what the file is, in words
 * @param size in bytes
 * @param sha256 hash of the content, hexadecimal
 * @param by id of the person who added it, or {@link Documents#APPLICANT}
 */
public record Document(
        String id,
        String caseCode,
        String name,
        String title,
        String mediaType,
        long size,
        String sha256,
        Instant at,
        String by) {

    private static final int LONGEST_REFERENCE = 300;

    /** @return the title and the beginning of the hash, by which a record names the file */
    public String reference() {
        var reference = title + " (SHA-256 " + sha256.substring(0, 16) + "…)";
        return reference.length() <= LONGEST_REFERENCE
                ? reference
                : reference.substring(reference.length() - LONGEST_REFERENCE);
    }
}
