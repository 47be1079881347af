package vn.sauro.shared;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Dates as an office writes them. */
public final class Dates {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(SqlTime.VIETNAM);

    private static final String MIDNIGHT = "00:00";

    private Dates() {}

    /** @return for example 17:00 25/11/2026; midnight is 24:00 of the day that ends (Civil Code 2015, article 148 clause 6) */
    public static String of(Instant instant) {
        var text = FORMAT.format(instant);
        return text.startsWith(MIDNIGHT)
                ? "24:00" + FORMAT.format(instant.minusSeconds(60)).substring(5)
                : text;
    }
}
