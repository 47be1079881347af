package vn.sauro.program.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sauro.shared.Refusal;

/** Reads a programme workbook row by row, whatever it is made of; what it is decides its content, not its name. */
public final class Workbooks {

    public static final int MAX_ROWS = 20_000;
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    private Workbooks() {}

    /**
     * @param fileName name that the sender gave, for the messages and to tell text from a damaged workbook
     * @param rows receives every row that is not blank, in order
     * @throws Refusal with field {@code file} when the file as a whole cannot be read; rows passed on before that are void
     */
    public static void read(Path file, String fileName, Consumer<SheetRow> rows) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw Refusal.ofField("file", "program.workbook-zero-bytes", fileName);
            }
            if (size > MAX_BYTES) {
                throw Refusal.ofField("file", "program.workbook-large", fileName, MAX_BYTES / 1024 / 1024);
            }
            var sink = new RowSink(MAX_ROWS, rows);
            switch (FileMagic.valueOf(file.toFile())) {
                case OOXML -> new XlsxSource(file, fileName).read(sink);
                case OLE2 -> throw ole2(file, fileName);
                default -> readText(file, fileName, sink);
            }
            sink.close();
        } catch (IOException e) {
            throw Refusal.ofField("file", "program.workbook-broken", fileName);
        }
    }

    private static void readText(Path file, String fileName, RowSink sink) throws IOException {
        if (fileName.toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?")) {
            throw Refusal.ofField("file", "program.workbook-broken", fileName);
        }
        new CsvSource(file, fileName).read(sink);
    }

    private static Refusal ole2(Path file, String fileName) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return Refusal.ofField("file", "program.workbook-encrypted", fileName);
            }
        } catch (IOException | RuntimeException e) {
            return Refusal.ofField("file", "program.workbook-broken", fileName);
        }
        return Refusal.ofField("file", "program.workbook-old", fileName);
    }
}
