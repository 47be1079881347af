package vn.sauro.shared.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sauro.shared.Refusal;

/** Reads tables row by row, whatever the file is made of; what it is decides its content, not its name. */
public final class WorkbookReader {

    public static final int MAX_ROWS = 20_000;
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    private final FileFaults faults;
    private final List<Table> tables;

    /**
     * @param messages module that words the refusals: keys {@code <module>.workbook-…} and {@code <module>.csv-…}
     * @param tables kinds of tables that the file may carry, each at most once
     */
    public WorkbookReader(String messages, List<Table> tables) {
        this.faults = new FileFaults(messages);
        this.tables = List.copyOf(tables);
    }

    /**
     * @param fileName name that the sender gave, for the messages and to tell text from a damaged workbook
     * @param rows receives every row that is not blank, in order
     * @throws Refusal with field {@code file} when the file as a whole cannot be read; rows passed on before that are void
     */
    public void read(Path file, String fileName, Consumer<TableRow> rows) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw faults.of("workbook-zero-bytes", fileName);
            }
            if (size > MAX_BYTES) {
                throw faults.of("workbook-large", fileName, MAX_BYTES / 1024 / 1024);
            }
            var sink = new RowSink(tables, faults, rows);
            switch (FileMagic.valueOf(file.toFile())) {
                case OOXML -> new XlsxSource(file, fileName, tables, faults).read(sink);
                case OLE2 -> throw ole2(file, fileName);
                default -> readText(file, fileName, sink);
            }
            sink.close();
        } catch (IOException e) {
            throw faults.of("workbook-broken", fileName);
        }
    }

    /**
     * Reads tables that are text (CSV) and already in memory, for example shipped with the platform.
     *
     * @throws Refusal as {@link #read}
     */
    public void readText(byte[] content, String fileName, Consumer<TableRow> rows) {
        try {
            var sink = new RowSink(tables, faults, rows);
            new CsvSource(content, fileName, tables, faults).read(sink);
            sink.close();
        } catch (IOException e) {
            throw faults.of("workbook-broken", fileName);
        }
    }

    private void readText(Path file, String fileName, RowSink sink) throws IOException {
        if (fileName.toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?")) {
            throw faults.of("workbook-broken", fileName);
        }
        new CsvSource(Files.readAllBytes(file), fileName, tables, faults).read(sink);
    }

    private Refusal ole2(Path file, String fileName) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return faults.of("workbook-encrypted", fileName);
            }
        } catch (IOException | RuntimeException e) {
            return faults.of("workbook-broken", fileName);
        }
        return faults.of("workbook-old", fileName);
    }
}
