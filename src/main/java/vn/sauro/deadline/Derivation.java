package vn.sauro.deadline;

import java.time.Instant;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.DateWords;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Texts;

/** Sentences that a clock adds to the calendar's own derivation of its date, dates written as there. */
@Component
class Derivation {

    private final Texts texts;
    private final DateWords dates;

    Derivation(Texts texts, DateWords dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** @param arguments instants are written out as ends of a time */
    Bilingual say(String key, Object... arguments) {
        return texts.both(
                key,
                Arrays.stream(arguments)
                        .map(argument -> argument instanceof Instant instant ? dates.end(instant) : argument)
                        .toArray());
    }
}
