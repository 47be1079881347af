package vn.sauro.deadline;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.sauro.shared.SqlTime;

/** Dates as an office writes them. */
final class Dates {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(SqlTime.VIETNAM);

    private Dates() {}

    static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
