package vn.sauro.ledger.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.sauro.ledger.format.CanonicalReader;
import vn.sauro.ledger.format.SealStatement;

/** Seals that an outsider kept, one canonical JSON a line, in order of their numbers. */
final class KeptSeals implements AutoCloseable {

    record Kept(SealStatement statement, String signature) {}

    private final BufferedReader lines;
    private long lineNumber;
    private Kept ahead;

    /** @throws Unreadable when a line is no seal or out of order, naming it */
    KeptSeals(Path file) throws IOException {
        lines = file == null ? null : Files.newBufferedReader(file);
        advance();
    }

    Kept peek() {
        return ahead;
    }

    Kept next() throws IOException {
        var kept = ahead;
        advance();
        return kept;
    }

    private void advance() throws IOException {
        var before = ahead == null ? 0 : ahead.statement().number();
        var line = lines == null ? null : lines.readLine();
        lineNumber++;
        ahead = line == null ? null : read(line);
        if (ahead != null && ahead.statement().number() <= before) {
            throw new Unreadable("seals-line", String.valueOf(lineNumber));
        }
    }

    private Kept read(String line) {
        try {
            var members = CanonicalReader.object(line);
            var statement = new SealStatement(
                    (long) members.get("number"),
                    Instant.parse(text(members, "sealedAt")),
                    (long) members.get("leaves"),
                    (long) members.get("entries"),
                    text(members, "root"),
                    text(members, "previous"),
                    text(members, "key"));
            return new Kept(statement, text(members, "signature"));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException | DateTimeParseException e) {
            throw new Unreadable("seals-line", String.valueOf(lineNumber));
        }
    }

    private static String text(Map<String, Object> members, String name) {
        return (String) members.get(name);
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
