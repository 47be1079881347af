package vn.sauro.ledger.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.format.CanonicalReader;

/** The copy of all seals outside the database, one line each: what shows that a tail or a whole case was cut off. */
@Component
class SealFile {

    private static final int PAGE = 1_000;
    private static final long UNREAD = -1;

    private final Optional<Path> file;
    private final SealRows rows;
    private long last = UNREAD;

    SealFile(LedgerSettings settings, SealRows rows) {
        this.file = Optional.ofNullable(settings.sealFile());
        this.rows = rows;
    }

    /** Appends every seal that the file lacks, also those of other nodes and of times when the file was out of reach. */
    synchronized void catchUp() {
        file.ifPresent(path -> {
            try {
                append(path);
            } catch (IOException e) {
                throw new UncheckedIOException("Seals could not be copied to " + path, e);
            }
        });
    }

    private void append(Path path) throws IOException {
        if (last == UNREAD || Files.notExists(path)) {
            last = lastIn(path);
        }
        for (var seals = rows.after(last, PAGE); !seals.isEmpty(); seals = rows.after(last, PAGE)) {
            Files.write(
                    path,
                    seals.stream().map(Seal::line).toList(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            last = seals.get(seals.size() - 1).statement().number();
        }
    }

    private static long lastIn(Path path) throws IOException {
        if (Files.notExists(path)) {
            return 0;
        }
        try (var lines = Files.lines(path)) {
            return lines.reduce((before, line) -> line)
                    .map(line -> (long) CanonicalReader.object(line).get("number"))
                    .orElse(0L);
        }
    }
}
