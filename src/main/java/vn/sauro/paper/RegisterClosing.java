package vn.sauro.paper;

import java.time.Instant;

/**
 * That the register of a year was closed.
 *
 * @param agency unit code of the agency that took the dossiers in
 * @param closedBy person id
 * @param dossiers how many lines it has
 * @param sha256 hash of all its lines, which the ledger has as well
 */
public record RegisterClosing(String agency, int year, Instant closedAt, String closedBy, int dossiers, String sha256) {

    /** @return chain of the ledger that tells of the register */
    String chain() {
        return chain(agency, year);
    }

    static String chain(String agency, int year) {
        return "REGISTER/" + agency + "/" + year;
    }
}
