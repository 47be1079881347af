package vn.sauro.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.program.ImportStore.Head;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.program.workbook.Workbooks;
import vn.sauro.shared.Hashes;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.workbook.WorkbookReader;

/** Takes workbooks in and tells how far each has come; the rows are settled in the background. */
@Component
public class Imports {

    private static final int BATCH = 500;
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_NAME = 255;

    private final ImportStore store;
    private final Clock clock;

    Imports(ImportStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps every row of a workbook, to be settled one by one.
     *
     * @return id of the import
     * @throws Refusal with field {@code file} when the file as a whole cannot be read; then nothing of it is kept
     */
    @Transactional
    public String start(Path file, String fileName, String person) {
        var id = UUID.randomUUID().toString();
        var now = clock.instant();
        var hash = Hashes.sha256(file);
        var name = shortened(fileName);
        store.insert(new Head(
                id, name, hash, size(file), person, now, store.earlier(hash).orElse(null)));
        var batch = new ArrayList<SheetRow>(BATCH);
        Workbooks.read(file, name, row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
                store.insert(id, now, batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            store.insert(id, now, batch);
        }
        return id;
    }

    /** @throws Refusal {@code program.import-unknown} */
    public ImportProgress progress(String id) {
        return store.progress(id).orElseThrow(() -> Refusal.of("program.import-unknown", id));
    }

    public List<ImportProgress> latest(int count) {
        return store.latest(count);
    }

    /** @param page from 0 @param size at most 200 */
    public List<RefusedRow> refused(String id, int page, int size) {
        return store.refusedPage(id, Math.max(0, Math.min(page, WorkbookReader.MAX_ROWS)), clamp(size));
    }

    /** Walks over every refused row, a few at a time. */
    public void eachRefused(String id, Consumer<RefusedRow> consumer) {
        var rows = store.refused(id, 0, LARGEST_PAGE);
        while (!rows.isEmpty()) {
            rows.forEach(consumer);
            rows = store.refused(id, rows.get(rows.size() - 1).row().number(), LARGEST_PAGE);
        }
    }

    public static int clamp(int size) {
        return Math.max(1, Math.min(size, LARGEST_PAGE));
    }

    /** Some browsers send the whole path of the file, and the end of a name says what it is. */
    private static String shortened(String fileName) {
        var name = fileName == null
                ? ""
                : fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        var printable = name.replaceAll("\\p{Cntrl}", "").strip();
        var named = printable.isEmpty() ? "?" : printable;
        return named.length() > LONGEST_NAME ? named.substring(named.length() - LONGEST_NAME) : named;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
