package vn.sauro.ledger.format;

import java.security.SecureRandom;

/**
 * A salted commitment to one personal value: it proves the value while value and salt exist and says nothing once they
 * are deleted.
 *
 * @param salt 32 random bytes in hexadecimal
 */
public record Commitment(String salt, String hash) {

    private static final String DOMAIN = "vn.sauro.ledger.personal.v1";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Commitment to(String name, String plain) {
        var salt = new byte[32];
        RANDOM.nextBytes(salt);
        var text = Sha256.hex(salt);
        return new Commitment(text, hash(text, name, plain));
    }

    /** @return hexadecimal SHA-256 of the canonical JSON of name, salt and value */
    public static String hash(String salt, String name, String plain) {
        var json = new StringBuilder(160).append("{\"name\":");
        CanonicalJson.quote(name, json);
        CanonicalJson.quote(salt, json.append(",\"salt\":"));
        CanonicalJson.quote(plain, json.append(",\"value\":"));
        return Sha256.of(DOMAIN, json.append('}').toString());
    }
}
