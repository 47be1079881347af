package vn.sauro.publication;

import java.util.Locale;

/**
 * Code and look-up secret as somebody typed them. They travel in the body of a request only: addresses end up in logs,
 * histories and referrers.
 */
public record Key(String code, String secret) {

    private static final int LONGEST = 64;

    public Key {
        code = plain(code).toUpperCase(Locale.ROOT);
        secret = plain(secret);
    }

    private static String plain(String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    public boolean incomplete() {
        return code.isEmpty() || secret.isEmpty();
    }

    @Override
    public String toString() {
        return "Key[" + code + "]";
    }
}
