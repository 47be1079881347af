package vn.sauro.ledger.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StampTest {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Seconds of the years 0001 to 9999. */
    @Property(tries = 1000)
    void anInstantIsWrittenAsTheFormatSays(
            @ForAll @LongRange(min = -62135596800L, max = 253402300799L) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        var instant = Instant.ofEpochSecond(seconds, nanos);
        assertThat(Stamp.of(instant)).isEqualTo(FORM.format(instant));
        assertThat(Instant.parse(Stamp.of(instant))).isEqualTo(Stamp.cut(instant));
    }
}
