package vn.sauro.publication;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.sauro.shared.ClientAddress;
import vn.sauro.shared.GuessThrottle;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.WindowCounts;

/**
 * Keeps strangers from guessing codes and from flooding counters. Unknown code and wrong secret count and are answered alike.
 * Counts live in this node's memory.
 */
@Component
public class Visitors {

    /** Message key of whoever must wait. */
    public static final String TOO_MANY = "publication.too-many";

    private static final String NOBODY = "unknown";
    private static final int MOST_ADDRESSES = 50_000;
    private static final int LONGEST_CODE = 64;

    private final GuessThrottle guesses;
    private final WindowCounts sent;

    Visitors(Clock clock) {
        this.guesses = new GuessThrottle(clock);
        this.sent = new WindowCounts(clock, Duration.ofDays(1), MOST_ADDRESSES);
    }

    /**
     * Lets in who knows the secret.
     *
     * @param opens whether code and secret belong together; asked only when this address may try
     * @throws Refusal {@link #TOO_MANY}, {@code publication.not-found} for an unknown code and a wrong secret
     */
    public void requireOwner(String code, BooleanSupplier opens) {
        var address = address();
        var name = code.substring(0, Math.min(code.length(), LONGEST_CODE));
        var wait = guesses.waitFor(address, name);
        if (!wait.isZero()) {
            throw Refusal.of(TOO_MANY, minutes(wait));
        }
        if (!opens.getAsBoolean()) {
            guesses.failed(address, name);
            throw Refusal.of("publication.not-found");
        }
        guesses.succeeded(address, name);
    }

    /**
     * @param what is sent, such as {@code dossier}
     * @throws Refusal {@code publication.too-many-sent} when this address sent as many within a day
     */
    public void requireRoom(String what, int most) {
        if (sent.of(key(what)) >= most) {
            throw Refusal.of("publication.too-many-sent", most);
        }
    }

    /** Counts what was taken in; what was refused for its content does not count. */
    public void sent(String what) {
        sent.add(key(what));
    }

    private static String key(String what) {
        return what + " " + address();
    }

    private static String address() {
        return ClientAddress.current().orElse(NOBODY);
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
