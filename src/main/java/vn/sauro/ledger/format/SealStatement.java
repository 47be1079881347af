package vn.sauro.ledger.format;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a seal states and signs: these chains stood like this at that instant, after all the seals before.
 *
 * @param number from 1 without gaps
 * @param root hexadecimal Merkle root over the leaves
 * @param previous hash of the statement before, 64 zeros for the first
 * @param key id of the signing key: hexadecimal SHA-256 of its X.509 encoding
 */
public record SealStatement(
        long number, Instant sealedAt, long leaves, long entries, String root, String previous, String key) {

    private static final String DOMAIN = "vn.sauro.ledger.seal.v1";

    /** @return hexadecimal SHA-256 to which the next seal links */
    public String hash() {
        return Sha256.of(DOMAIN, CanonicalJson.write(members()));
    }

    /** @return the bytes that Ed25519 signs */
    public byte[] toSign() {
        return (DOMAIN + "\n" + CanonicalJson.write(members())).getBytes(StandardCharsets.UTF_8);
    }

    /** @return canonical JSON with the signature: the line that an outsider keeps */
    public String line(String signature) {
        var members = members();
        members.put("signature", signature);
        return CanonicalJson.write(members);
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("entries", entries);
        members.put("key", key);
        members.put("leaves", leaves);
        members.put("number", number);
        members.put("previous", previous);
        members.put("root", root);
        members.put("sealedAt", Stamp.of(sealedAt));
        return members;
    }
}
