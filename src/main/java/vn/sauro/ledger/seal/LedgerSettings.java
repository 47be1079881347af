package vn.sauro.ledger.seal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the ledger.
 *
 * @param signingKey PEM file with the Ed25519 private key (PKCS#8) that signs seals; all nodes use the same one. Without
 *     it a key is made beside an H2 file database, and nothing is sealed on any other database
 * @param sealInterval time between two seals; 0 turns sealing off on this node
 * @param sealFile file to which every seal is appended as one line of JSON, best on a machine that the operator of the
 *     database cannot write to; none by default
 */
@ConfigurationProperties("sauro.ledger")
public record LedgerSettings(
        Path signingKey, @DefaultValue("1m") Duration sealInterval, Path sealFile) {}
