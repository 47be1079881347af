package vn.sauro.ledger.format;

import java.time.Instant;

/**
 * The part of an entry that the chain protects.
 *
 * @param actor commitment to the acting person, or null
 * @param facts canonical JSON object
 * @param personal canonical JSON object of commitments by name
 */
public record ChainLink(
        String caseCode,
        long seq,
        String kind,
        String dutyId,
        Instant occurredAt,
        String actor,
        String facts,
        String personal,
        String previousHash) {

    private static final String DOMAIN = "vn.sauro.ledger.entry.v1";

    /** @return hexadecimal SHA-256 of this entry's canonical JSON */
    public String hash() {
        return Sha256.of(DOMAIN, canonical());
    }

    /** Member names in canonical order; facts and personal are canonical already and go in as they stand. */
    String canonical() {
        var out = new StringBuilder(512);
        text(out, "{\"actor\":", actor);
        text(out, ",\"case\":", caseCode);
        text(out, ",\"duty\":", dutyId);
        out.append(",\"facts\":").append(facts);
        text(out, ",\"kind\":", kind);
        text(out, ",\"occurredAt\":", Stamp.of(occurredAt));
        out.append(",\"personal\":").append(personal);
        text(out, ",\"previous\":", previousHash);
        return out.append(",\"seq\":").append(seq).append('}').toString();
    }

    private static void text(StringBuilder out, String name, String value) {
        out.append(name);
        if (value == null) {
            out.append("null");
        } else {
            CanonicalJson.quote(value, out);
        }
    }
}
