package vn.sauro.paper;

import java.time.Instant;

/**
 * A paper that was issued, without its content.
 *
 * @param form number of its form, for example {@code 01}
 * @param number number and symbol, for example {@code 12/GTN}
 * @param issuedBy person, or null when the platform itself issued it
 * @param size of the PDF in bytes
 * @param sha256 of the PDF, hexadecimal; the same stands in the case's ledger
 */
public record IssuedPaper(
        String id,
        String dossierCode,
        PaperKind kind,
        String form,
        String title,
        String number,
        String agency,
        Instant issuedAt,
        String issuedBy,
        long size,
        String sha256) {

    /** @return name of the file for a download, in letters that every system takes */
    public String fileName() {
        return "mau-" + form + "-" + dossierCode + ".pdf";
    }
}
