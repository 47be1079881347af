package vn.sauro.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import vn.sauro.shared.Hashes;

/**
 * What an applicant shows beside the code of a dossier or feedback to see it: twelve signs of an alphabet without look-alikes, sixty
 * random bits. Codes run in sequence, so they alone prove nothing; only the hash is kept.
 */
public final class LookupSecret {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LookupSecret() {}

    /** @return such as {@code 7K2M-Q9XA-04TD} */
    public static String random() {
        var secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                secret.append('-');
            }
            secret.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return secret.toString();
    }

    /** @return hexadecimal SHA-256 of code and secret, however the secret was typed */
    public static String hash(String code, String secret) {
        return Hashes.sha256(code + "\n" + plain(secret));
    }

    /** Compares in constant time. */
    public static boolean matches(String hash, String code, String secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(code, secret).getBytes(StandardCharsets.US_ASCII));
    }

    /** Letters that are read as digits are digits; case, spaces and hyphens do not matter. */
    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
