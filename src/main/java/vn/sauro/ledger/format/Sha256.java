package vn.sauro.ledger.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, always over a domain line first, so that no value of one kind can pass for another kind. */
public final class Sha256 {

    /** What stands before the first link of every chain. */
    public static final String ZERO = "0".repeat(64);

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {}

    /** @return hexadecimal SHA-256 of the domain, a line feed and the text in UTF-8 */
    public static String of(String domain, String text) {
        return hex(bytes((domain + "\n" + text).getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] bytes(byte[] data) {
        return DIGEST.get().digest(data);
    }

    static byte[] bytes(byte prefix, byte[] left, byte[] right) {
        var digest = DIGEST.get();
        digest.update(prefix);
        digest.update(left);
        return digest.digest(right);
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
