package vn.sauro.paper;

import java.time.LocalDate;

/**
 * What surrounds the body of a paper.
 *
 * @param superior agency above, printed over the agency's own name, or null
 * @param place where it is issued, as after "Huế, ngày …"
 * @param number number and symbol, for example {@code 12/GTN}, or null for a print that is not issued
 * @param signerTitle position of who signs, or null where nobody does
 * @param signerName name of who signs; null where the sample knows a position only
 * @param receiver whose signature stands on the left, or null
 */
public record PaperFrame(
        String superior,
        String agency,
        String place,
        LocalDate day,
        String number,
        String signerTitle,
        String signerName,
        String receiver) {

    PaperFrame numbered(String given) {
        return new PaperFrame(superior, agency, place, day, given, signerTitle, signerName, receiver);
    }
}
