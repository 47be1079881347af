package vn.sauro.ledger.seal;

import vn.sauro.ledger.format.SealStatement;

/**
 * A signed statement of how all chains stood.
 *
 * @param signature Ed25519 over the statement, Base64
 */
public record Seal(SealStatement statement, String hash, String signature) {

    /** @return canonical JSON: the line that an outsider keeps and {@code verify-ledger --seals} reads */
    public String line() {
        return statement.line(signature);
    }
}
