package vn.sauro.ledger.verify;

import java.util.Map;
import vn.sauro.ledger.format.CanonicalReader;

/**
 * A column that must hold a canonical JSON object.
 *
 * @param members the object; empty when it is not canonical
 * @param problem what is wrong, or null
 */
record Canonical(Map<String, Object> members, String problem) {

    static Canonical of(String text) {
        try {
            return new Canonical(CanonicalReader.object(text), null);
        } catch (IllegalArgumentException e) {
            return new Canonical(Map.of(), e.getMessage());
        }
    }
}
