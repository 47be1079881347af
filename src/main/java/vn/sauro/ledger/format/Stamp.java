package vn.sauro.ledger.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Instants as the ledger writes them: UTC, always six fractional digits, because both databases keep microseconds. */
public final class Stamp {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Stamp() {}

    /** @return for example {@code 2026-11-21T16:00:00.000000Z} */
    public static String of(Instant instant) {
        return FORM.format(instant);
    }

    /** @return the instant cut to the microsecond, so that it comes back from the database as it went in */
    public static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
