package vn.sauro.shared;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Dates as an office writes them. */
public final class Dates {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(SqlTime.VIETNAM);

    private Dates() {}

    public static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
