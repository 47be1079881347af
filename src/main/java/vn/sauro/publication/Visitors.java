package vn.sauro.publication;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sauro.shared.ClientAddress;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.WindowCounts;

/**
 * Keeps strangers from guessing codes and from flooding counters, on all nodes together. Unknown code and wrong secret count
 * and are answered alike. Only the address that guesses has to wait: nobody locks an applicant out by guessing at a code, and
 * an address that has opened a dossier is not held up there by what others behind it try elsewhere.
 */
@Component
public class Visitors {

    /** Message key of whoever must wait. */
    public static final String TOO_MANY = "publication.too-many";

    static final Duration GUESSES = Duration.ofMinutes(5);
    static final int BY_ADDRESS_AND_CODE = 5;
    static final int BY_ADDRESS = 50;

    private static final Duration DAY = Duration.ofDays(1);
    private static final String NOBODY = "unknown";
    private static final int LONGEST_CODE = 64;

    private final WindowCounts counts;

    Visitors(WindowCounts visitCounts) {
        this.counts = visitCounts;
    }

    /**
     * Lets in who knows the secret. Not to be called inside a transaction: a refusal must not take the count back.
     *
     * @param opens whether code and secret belong together; asked only when this address may try
     * @throws Refusal {@link #TOO_MANY}, {@code publication.not-found} for an unknown code and a wrong secret
     */
    public void requireOwner(String code, BooleanSupplier opens) {
        var address = address();
        var pair = address + " " + name(code);
        var familiar = counts.of("familiar " + pair, DAY).hits() > 0;
        var limits = familiar
                ? Stream.of(new Limit("guess " + pair, BY_ADDRESS_AND_CODE))
                : Stream.of(new Limit("guess " + pair, BY_ADDRESS_AND_CODE), new Limit("guess " + address, BY_ADDRESS));
        limits.forEach(this::requireWithin);
        if (!opens.getAsBoolean()) {
            counts.add("guess " + pair, GUESSES);
            if (!familiar) {
                counts.add("guess " + address, GUESSES);
            }
            throw Refusal.of("publication.not-found");
        }
        if (!familiar) {
            counts.add("familiar " + pair, DAY);
        }
        counts.forget("guess " + pair);
    }

    /**
     * @param what is sent, such as {@code dossier}
     * @throws Refusal {@code publication.too-many-sent} when this address sent as many within a day
     */
    public void requireRoom(String what, int most) {
        if (counts.of(sending(what), DAY).hits() >= most) {
            throw Refusal.of("publication.too-many-sent", most);
        }
    }

    /** Counts what was taken in; what was refused for its content does not count. */
    public void sent(String what) {
        counts.add(sending(what), DAY);
    }

    private void requireWithin(Limit limit) {
        var count = counts.of(limit.what(), GUESSES);
        if (count.hits() >= limit.most()) {
            throw Refusal.of(TOO_MANY, minutes(count.left()));
        }
    }

    private static String sending(String what) {
        return "sent " + what + " " + address();
    }

    private static String name(String code) {
        return code.substring(0, Math.min(code.length(), LONGEST_CODE)).toLowerCase(Locale.ROOT);
    }

    private static String address() {
        return ClientAddress.current().orElse(NOBODY);
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    private record Limit(String what, int most) {}
}
