package vn.sauro.ledger.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import vn.sauro.ledger.format.SealKey;

/**
 * One verification of one ledger.
 *
 * @param keys public keys that the reader trusts; none means those that stand in the database itself
 * @param seals file of seals that an outsider kept, or null
 */
public record Verification(String url, String user, String password, List<SealKey> keys, Path seals) {

    /**
     * @return whether everything is intact
     * @throws Unreadable when the database or the file of seals cannot be read
     */
    public boolean run(Wording wording, PrintStream out) {
        var findings = new Findings(wording, out);
        var start = System.nanoTime();
        findings.note("reading", url);
        try (var connection = new Source(url, user, password).open();
                var kept = new KeptSeals(seals)) {
            var stored = TrustedKeys.inDatabase(connection, findings);
            if (keys.isEmpty()) {
                findings.note("own-key");
            }
            new ChainCheck(findings).run(connection);
            new SealCheck(findings, keys.isEmpty() ? stored : TrustedKeys.of(keys), kept).run(connection);
        } catch (SQLException e) {
            throw new Unreadable("no-ledger", url, e.getMessage());
        } catch (IOException e) {
            throw new Unreadable("no-file", seals, e.getMessage());
        }
        findings.summary((System.nanoTime() - start) / 1e9);
        return findings.intact();
    }
}
