package vn.sauro.ledger.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One leaf of a seal: the stretch of one chain since the case was last sealed, fixed by the hash of its last entry, which
 * covers every entry before it.
 */
public record SealLeaf(String caseCode, long firstSeq, long lastSeq, String hash) {

    public byte[] bytes() {
        return CanonicalJson.write(Map.of("case", caseCode, "first", firstSeq, "hash", hash, "last", lastSeq))
                .getBytes(StandardCharsets.UTF_8);
    }

    public long entries() {
        return lastSeq - firstSeq + 1;
    }
}
