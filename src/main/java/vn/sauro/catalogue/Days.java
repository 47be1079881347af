package vn.sauro.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as an office writes them. */
final class Days {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    static String shown(LocalDate day) {
        return FORMAT.format(day);
    }
}
