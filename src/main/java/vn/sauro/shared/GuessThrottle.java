package vn.sauro.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts wrong guesses of a secret, such as an account's password, and makes whoever guesses
 * wait, without giving a stranger the power to lock somebody out: an account from an address that has opened it before is held
 * up only by wrong guesses for that very account from there, not by what other addresses try on it nor by what others behind
 * the same address try elsewhere.
 *
 * <p>Counts live in this node's memory, for {@link #WINDOW} after the first wrong guess, and never take more room than
 * {@link #MOST_ENTRIES} entries.
 */
public final class GuessThrottle {

    public static final Duration WINDOW = Duration.ofMinutes(5);
    public static final int BY_ADDRESS_AND_ACCOUNT = 5;
    public static final int BY_ADDRESS = 50;
    public static final int BY_ACCOUNT = 30;
    public static final int MOST_ENTRIES = 50_000;

    private static final int LONGEST_ACCOUNT = 64;

    private final WindowCounts counts;
    private final Set<String> familiar = Collections.newSetFromMap(WindowCounts.bounded(MOST_ENTRIES));

    public GuessThrottle(Clock clock) {
        this.counts = new WindowCounts(clock, WINDOW, MOST_ENTRIES);
    }

    /** @return how long this address must wait before it may try this account (null: any); zero when it may now */
    public synchronized Duration waitFor(String address, String account) {
        return limits(address, account)
                .filter(limit -> counts.of(limit.key()) >= limit.most())
                .map(limit -> counts.left(limit.key()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    public synchronized void failed(String address, String account) {
        limits(address, account).forEach(limit -> counts.add(limit.key()));
    }

    public synchronized void succeeded(String address, String account) {
        familiar.add(pair(address, account));
        counts.forget(pair(address, account));
    }

    /** @return how many counts and familiar addresses are kept */
    public synchronized int size() {
        return counts.size() + familiar.size();
    }

    private Stream<Limit> limits(String address, String account) {
        var ofAddress = new Limit("address " + address, BY_ADDRESS);
        if (account == null) {
            return Stream.of(ofAddress);
        }
        var ofPair = new Limit(pair(address, account), BY_ADDRESS_AND_ACCOUNT);
        return familiar.contains(pair(address, account))
                ? Stream.of(ofPair)
                : Stream.of(ofPair, ofAddress, new Limit("account " + name(account), BY_ACCOUNT));
    }

    private static String pair(String address, String account) {
        return address + " " + name(account);
    }

    private static String name(String account) {
        return account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT)).toLowerCase(Locale.ROOT);
    }

    private record Limit(String key, int most) {}
}
