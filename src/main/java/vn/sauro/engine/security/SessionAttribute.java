package vn.sauro.engine.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the web applications keep in a session, as bytes of a row. */
final class SessionAttribute {

    private static final Logger LOG = LoggerFactory.getLogger(SessionAttribute.class);

    /** Whoever could write to the table must not run code with it: only what the web applications keep is read. */
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxbytes=65536;maxdepth=10;"
                    + "org.camunda.bpm.webapp.impl.security.**;java.lang.*;java.util.*;java.util.concurrent.ConcurrentHashMap;!*");

    private SessionAttribute() {}

    static byte[] write(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @return the value; null when these bytes are none of ours or of another version, so that the person signs in again */
    static Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            LOG.warn("A session attribute cannot be read; the person must sign in again: {}", e.toString());
            return null;
        }
    }
}
