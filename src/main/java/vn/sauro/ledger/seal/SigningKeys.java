package vn.sauro.ledger.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where this node's signing key comes from: the configured file, or for a database on this machine one beside it. */
@Component
public class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final Optional<SigningKey> current;
    private final boolean configured;

    /** @throws IllegalStateException when the configured file is missing or holds no Ed25519 key */
    SigningKeys(LedgerSettings settings, JdbcTemplate jdbc) {
        configured = settings.signingKey() != null;
        current = configured ? Optional.of(SigningKey.read(settings.signingKey())) : makeshift(jdbc);
    }

    /** @return whether an operator chose the key; only then do its seals prove anything against the operator */
    public boolean configured() {
        return configured;
    }

    Optional<SigningKey> current() {
        return current;
    }

    private static Optional<SigningKey> makeshift(JdbcTemplate jdbc) {
        if (!Boolean.TRUE.equals(jdbc.execute((java.sql.Connection connection) ->
                connection.getMetaData().getDatabaseProductName().equals("H2")))) {
            LOG.warn("No ledger signing key: nothing will be sealed until sauro.ledger.signing-key names one");
            return Optional.empty();
        }
        var database = jdbc.queryForObject("select database_path()", String.class);
        if (database == null) {
            return Optional.of(SigningKey.generate());
        }
        var file = Path.of(database + ".seal-key.pem");
        if (Files.notExists(file)) {
            write(SigningKey.generate(), file, Path.of(database + ".seal-key.pub.pem"));
        }
        LOG.warn("Seals are signed with {}, which whoever owns the database owns too; fit for a trial only", file);
        return Optional.of(SigningKey.read(file));
    }

    private static void write(SigningKey key, Path file, Path openFile) {
        try {
            var posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.write(file, key.pem(), StandardOpenOption.WRITE);
            Files.writeString(openFile, key.open().pem());
        } catch (FileAlreadyExistsException raced) {
            LOG.info("Another start made {} at the same moment", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
