package vn.sauro.calendar;

import java.time.Instant;
import java.util.Objects;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Refusal;

/**
 * A stretch during which a deadline does not run, from its beginning to its end; an open pause has no end yet and is
 * given here with the moment up to which the caller looks.
 *
 * @param reason shown in the explanation; null where none is to be shown
 */
public record Pause(Instant from, Instant to, Bilingual reason) {

    /** @throws Refusal {@code calendar.pause-reversed} when the pause ends before it begins */
    public Pause {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw Refusal.ofField("pauses", "calendar.pause-reversed", from.toString(), to.toString());
        }
    }

    public static Pause of(Instant from, Instant to) {
        return new Pause(from, to, null);
    }
}
