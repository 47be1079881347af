package vn.sauro.ledger.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as the ledger writes them: UTC, always six fractional digits, because both databases keep microseconds. */
public final class Stamp {

    private Stamp() {}

    /** @return for example {@code 2026-11-21T16:00:00.000000Z} */
    public static String of(Instant instant) {
        // By hand: a formatter takes longer than the hash of the whole entry, and a verifier meets millions.
        var utc = instant.atOffset(ZoneOffset.UTC);
        var out = new StringBuilder(27);
        pad(out, utc.getYear(), 1000).append('-');
        pad(out, utc.getMonthValue(), 10).append('-');
        pad(out, utc.getDayOfMonth(), 10).append('T');
        pad(out, utc.getHour(), 10).append(':');
        pad(out, utc.getMinute(), 10).append(':');
        pad(out, utc.getSecond(), 10).append('.');
        return pad(out, utc.getNano() / 1000, 100_000).append('Z').toString();
    }

    private static StringBuilder pad(StringBuilder out, int number, int smallest) {
        for (int full = smallest; full > 1 && number < full; full /= 10) {
            out.append('0');
        }
        return out.append(number);
    }

    /** @return the instant cut to the microsecond, so that it comes back from the database as it went in */
    public static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
