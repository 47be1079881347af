package vn.sauro.ledger.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sauro.ledger.format.SealKey;

/** The public keys that seals are checked with: given by the reader, or for want of better those in the database. */
final class TrustedKeys {

    private final Map<String, SealKey> keys = new HashMap<>();

    private TrustedKeys() {}

    static TrustedKeys of(List<SealKey> given) {
        var trusted = new TrustedKeys();
        given.forEach(key -> trusted.keys.put(key.id(), key));
        return trusted;
    }

    /** Also checks the table of keys, whoever is trusted in the end. */
    static TrustedKeys inDatabase(Connection connection, Findings findings) throws SQLException {
        var trusted = new TrustedKeys();
        try (var rows = Rows.keys(connection)) {
            while (rows.peek() != null) {
                var row = rows.next();
                var key = decoded(row.encoded());
                if (key == null || !key.id().equals(row.id())) {
                    findings.key(row.id(), "key-id");
                } else {
                    trusted.keys.put(row.id(), key);
                }
            }
        }
        return trusted;
    }

    SealKey find(String id) {
        return keys.get(id);
    }

    private static SealKey decoded(String encoded) {
        try {
            return SealKey.ofBase64(encoded);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
