package vn.sauro.shared.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.workbook.WorkbookOutline.VisibleSheet;

/**
 * A workbook of Office Open XML, streamed: the package is read from disk, never inflated as a whole.
 *
 * <p>Of its visible sheets at most one may carry the headings of each table; hidden sheets are not read. Formulas are
 * not evaluated: the value that the spreadsheet program saved last is taken.
 */
final class XlsxSource {

    private static final long LARGEST_PART = 128L * 1024 * 1024;

    static {
        // Limits of the whole virtual machine; nothing else here reads workbooks.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    private final Path file;
    private final String fileName;
    private final List<Table> tables;
    private final FileFaults faults;

    XlsxSource(Path file, String fileName, List<Table> tables, FileFaults faults) {
        this.file = file;
        this.fileName = fileName;
        this.tables = tables;
        this.faults = faults;
    }

    void read(RowSink sink) throws IOException {
        // A package whose directory is broken would be inflated into memory as a whole; this throws instead.
        new ZipFile(file.toFile()).close();
        try (var pkg = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseMacros(pkg);
            var reader = new XSSFReader(pkg);
            var outline = WorkbookOutline.of(reader);
            var strings = SharedTexts.of(reader);
            var chosen = new LinkedHashMap<Table, VisibleSheet>();
            for (var sheet : outline.visibleSheets()) {
                var table = SheetScan.tableOf(reader, sheet.id(), outline, strings, tables);
                if (table.isPresent() && chosen.put(table.get(), sheet) != null) {
                    throw faults.of("workbook-sheets-several", fileName);
                }
            }
            for (var sheet : chosen.values()) {
                sink.begin(sheet.name());
                SheetScan.read(reader, sheet.id(), outline, strings, sink);
            }
        } catch (OpenXML4JException | SAXException e) {
            throw broken();
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal refusal ? refusal : bombOrBroken(e);
        }
    }

    private void refuseMacros(OPCPackage pkg) throws IOException, OpenXML4JException {
        for (var part : pkg.getParts()) {
            var type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw faults.of("workbook-macros", fileName);
            }
        }
    }

    private Refusal bombOrBroken(Exception e) {
        // The library tells its guard against zip bombs only by its message.
        var bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
        return bomb ? faults.of("workbook-bomb", fileName) : broken();
    }

    private Refusal broken() {
        return faults.of("workbook-broken", fileName);
    }
}
