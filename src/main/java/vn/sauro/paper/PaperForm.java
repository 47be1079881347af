package vn.sauro.paper;

import java.time.LocalDate;

/**
 * A form as the law gives it for a time.
 *
 * @param number number of the form in its annex, for example {@code 01}
 * @param symbol what follows the paper's own number, for example {@code GTN} in {@code 12/GTN}
 */
public record PaperForm(
        PaperKind kind,
        String number,
        String title,
        String symbol,
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo) {}
