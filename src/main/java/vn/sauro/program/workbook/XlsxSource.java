package vn.sauro.program.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;
import vn.sauro.shared.Refusal;

/**
 * A workbook of Office Open XML, streamed: the package is read from disk, never inflated as a whole.
 *
 * <p>Of its visible sheets exactly one may carry the headings of a programme; hidden sheets are not read. Formulas are
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

    XlsxSource(Path file, String fileName) {
        this.file = file;
        this.fileName = fileName;
    }

    void read(RowSink sink) throws IOException {
        // A package whose directory is broken would be inflated into memory as a whole; this throws instead.
        new ZipFile(file.toFile()).close();
        try (var pkg = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseMacros(pkg);
            var reader = new XSSFReader(pkg);
            var outline = WorkbookOutline.of(reader);
            var strings = SharedTexts.of(reader);
            String chosen = null;
            for (var sheet : outline.visibleSheets()) {
                if (!SheetScan.hasHeadings(reader, sheet, outline, strings)) {
                    continue;
                }
                if (chosen != null) {
                    throw Refusal.ofField("file", "program.workbook-sheets-several", fileName);
                }
                chosen = sheet;
            }
            if (chosen != null) {
                SheetScan.read(reader, chosen, outline, strings, sink);
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
                throw Refusal.ofField("file", "program.workbook-macros", fileName);
            }
        }
    }

    private Refusal bombOrBroken(Exception e) {
        // The library tells its guard against zip bombs only by its message.
        var bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
        return bomb ? Refusal.ofField("file", "program.workbook-bomb", fileName) : broken();
    }

    private Refusal broken() {
        return Refusal.ofField("file", "program.workbook-broken", fileName);
    }
}
