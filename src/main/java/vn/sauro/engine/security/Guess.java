package vn.sauro.engine.security;

import java.util.List;
import java.util.Locale;

/**
 * Somebody tries a password.
 *
 * @param account shortened and in small letters; empty when no name came with it
 */
record Guess(String address, String account) {

    private static final int LONGEST_ACCOUNT = 64;

    /** What is counted, and how often it may happen within the window. */
    record Limit(String what, int most) {}

    static Guess of(String address, String account) {
        var name = account == null ? "" : account;
        return new Guess(
                address,
                name.substring(0, Math.min(name.length(), LONGEST_ACCOUNT)).toLowerCase(Locale.ROOT));
    }

    String pair() {
        return "pair " + address + " " + account;
    }

    String familiarity() {
        return "familiar " + address + " " + account;
    }

    /** @param familiar whether the account was opened from this address before */
    List<Limit> limits(boolean familiar) {
        var ofPair = new Limit(pair(), GuessThrottle.BY_ADDRESS_AND_ACCOUNT);
        if (familiar) {
            return List.of(ofPair);
        }
        var ofAddress = new Limit("address " + address, GuessThrottle.BY_ADDRESS);
        return account.isEmpty()
                ? List.of(ofAddress)
                : List.of(ofPair, ofAddress, new Limit("account " + account, GuessThrottle.BY_ACCOUNT));
    }
}
