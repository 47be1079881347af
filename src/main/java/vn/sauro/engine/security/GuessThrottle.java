package vn.sauro.engine.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sauro.shared.WindowCounts;

/**
 * Counts wrong passwords, on all nodes together, and makes whoever guesses wait, without giving a stranger the power to lock
 * somebody out: an account from an address that has opened it in the last {@link #FAMILIAR} is held up only by wrong passwords for
 * that very account from there, not by what other addresses try on it nor by what others behind the same address try elsewhere.
 *
 * <p>A row is written for a wrong password, and once a day for a right one. What was read of an address and an account holds on this
 * node for {@link #KEPT}, unless a wrong password follows: who sends the right one with every request costs no statement each.
 */
final class GuessThrottle {

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final Duration FAMILIAR = Duration.ofDays(30);
    static final Duration KEPT = Duration.ofSeconds(5);
    static final int BY_ADDRESS_AND_ACCOUNT = 5;
    static final int BY_ADDRESS = 50;
    static final int BY_ACCOUNT = 30;

    private static final Duration RENEWED_AFTER = Duration.ofDays(1);
    private static final int MOST_KEPT = 50_000;

    private final WindowCounts counts;
    private final Clock clock;
    private final Map<Guess, Standing> standings = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Guess, Standing> eldest) {
            return size() > MOST_KEPT;
        }
    });

    GuessThrottle(WindowCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** @return how long this address must wait before it may try this account (null: any); zero when it may now */
    Duration waitFor(String address, String account) {
        var free = standing(Guess.of(address, account)).freeAt();
        var wait = Duration.between(clock.instant(), free);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    void failed(String address, String account) {
        var guess = Guess.of(address, account);
        var limits = guess.limits(standing(guess).familiar());
        standings.remove(guess);
        limits.forEach(limit -> counts.add(limit.what(), WINDOW));
    }

    void succeeded(String address, String account) {
        var guess = Guess.of(address, account);
        var standing = standing(guess);
        var fresh = standing.familiarFor().compareTo(FAMILIAR.minus(RENEWED_AFTER)) > 0;
        if (fresh && !standing.guessed()) {
            return;
        }
        if (!fresh) {
            counts.forget(guess.familiarity());
            counts.add(guess.familiarity(), FAMILIAR);
        }
        if (standing.guessed()) {
            counts.forget(guess.pair());
        }
        standings.remove(guess);
    }

    /** @return how many addresses and accounts this node remembers */
    int size() {
        return standings.size();
    }

    private Standing standing(Guess guess) {
        var now = clock.instant();
        var kept = standings.get(guess);
        if (kept != null
                && !now.isBefore(kept.readAt())
                && now.isBefore(kept.readAt().plus(KEPT))) {
            return kept;
        }
        var read = read(guess, now);
        standings.put(guess, read);
        return read;
    }

    private Standing read(Guess guess, Instant now) {
        var windows = new HashMap<String, Duration>();
        guess.limits(false).forEach(limit -> windows.put(limit.what(), WINDOW));
        windows.put(guess.pair(), WINDOW);
        windows.put(guess.familiarity(), FAMILIAR);
        var found = counts.of(windows);
        var familiarFor = found.get(guess.familiarity()).left();
        var freeAt = guess.limits(!familiarFor.isZero()).stream()
                .filter(limit -> found.get(limit.what()).hits() >= limit.most())
                .map(limit -> now.plus(found.get(limit.what()).left()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return new Standing(now, familiarFor, found.get(guess.pair()).hits() > 0, freeAt);
    }

    /**
     * What the counts say of an address and an account.
     *
     * @param freeAt when it may be tried again; long ago where nothing forbids it
     */
    private record Standing(Instant readAt, Duration familiarFor, boolean guessed, Instant freeAt) {

        boolean familiar() {
            return !familiarFor.isZero();
        }
    }
}
