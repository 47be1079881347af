package vn.sauro.engine.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords and makes whoever guesses wait, without giving a stranger the power to lock somebody out: an account
 * from an address that has signed in to it before is held up only by wrong passwords for that very account from there, not by
 * what other addresses try on it nor by what others behind the same address try elsewhere.
 *
 * <p>Counts live in this node's memory, for {@link #WINDOW} after the first wrong password, and never take more room than
 * {@link #MOST_ENTRIES} entries.
 */
@Component
class LoginThrottle {

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final int BY_ADDRESS_AND_ACCOUNT = 5;
    static final int BY_ADDRESS = 50;
    static final int BY_ACCOUNT = 30;
    static final int MOST_ENTRIES = 50_000;

    private static final int LONGEST_ACCOUNT = 64;

    private final Clock clock;
    private final Map<String, Count> counts = bounded();
    private final Set<String> familiar = Collections.newSetFromMap(bounded());

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** @return how long this address must wait before it may try this account (null: any); zero when it may now */
    synchronized Duration waitFor(String address, String account) {
        var now = clock.instant();
        return limits(address, account)
                .filter(limit -> count(limit.key(), now).failures() >= limit.most())
                .map(limit ->
                        Duration.between(now, count(limit.key(), now).since().plus(WINDOW)))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    synchronized void failed(String address, String account) {
        var now = clock.instant();
        limits(address, account).forEach(limit -> {
            var count = count(limit.key(), now);
            counts.put(limit.key(), new Count(count.since(), count.failures() + 1));
        });
    }

    synchronized void succeeded(String address, String account) {
        familiar.add(pair(address, account));
        counts.remove(pair(address, account));
    }

    /** @return how many counts and familiar addresses are kept */
    synchronized int size() {
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

    private Count count(String key, Instant now) {
        var count = counts.get(key);
        return count == null || !now.isBefore(count.since().plus(WINDOW)) || now.isBefore(count.since())
                ? new Count(now, 0)
                : count;
    }

    private static String pair(String address, String account) {
        return address + " " + name(account);
    }

    private static String name(String account) {
        return account.substring(0, Math.min(account.length(), LONGEST_ACCOUNT)).toLowerCase(Locale.ROOT);
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST_ENTRIES;
            }
        };
    }

    private record Limit(String key, int most) {}

    private record Count(Instant since, int failures) {}
}
