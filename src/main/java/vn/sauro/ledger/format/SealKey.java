package vn.sauro.ledger.format;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** An Ed25519 public key that seals are checked with. */
public record SealKey(PublicKey key) {

    private static final Pattern PEM = Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]+)-----END PUBLIC KEY-----");

    /**
     * @param encoded Base64 of the key's X.509 encoding
     * @throws IllegalArgumentException when it is not, or not of an Ed25519 key
     */
    public static SealKey ofBase64(String encoded) {
        return of(decode(encoded));
    }

    private static SealKey of(byte[] encoded) {
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            // Java reads past bytes after the key; without them refused, a changed text would pass as the same key.
            if (!Arrays.equals(key.getEncoded(), encoded)) {
                throw new IllegalArgumentException("not the one encoding of an Ed25519 public key");
            }
            return new SealKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 public key", e);
        }
    }

    /** @return the keys in a PEM text, several where keys were changed; empty when there is none */
    public static List<SealKey> ofPem(String pem) {
        var keys = new ArrayList<SealKey>();
        var blocks = PEM.matcher(pem);
        while (blocks.find()) {
            keys.add(of(Base64.getMimeDecoder().decode(blocks.group(1))));
        }
        return keys;
    }

    /** @return hexadecimal SHA-256 of the key's X.509 encoding */
    public String id() {
        return Sha256.hex(Sha256.bytes(key.getEncoded()));
    }

    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** @param signature Base64 */
    public boolean signed(SealStatement statement, String signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(statement.toSign());
            return check.verify(decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Base64 has several spellings of the same bytes; only the encoder's own is taken, so that every change shows. */
    private static byte[] decode(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not the one Base64 form");
        }
        return bytes;
    }
}
