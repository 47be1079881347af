package vn.sauro.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The database of production for a test; it ends with the virtual machine, after every application that uses it. */
public final class RealPostgres {

    private RealPostgres() {}

    /** @param settings name and value in turn, as in {@code postgresql.conf} */
    public static EmbeddedPostgres start(String... settings) {
        var server = EmbeddedPostgres.builder();
        for (int i = 0; i < settings.length; i += 2) {
            server.setServerConfig(settings[i], settings[i + 1]);
        }
        try {
            return server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
