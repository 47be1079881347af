package vn.sauro.program.workbook;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Walks over one sheet: once to see whether it has headings, once for the merged cells, once for the rows. */
final class SheetScan {

    /** Cells further right are not read. */
    static final int WIDEST = 100;

    private SheetScan() {}

    static boolean hasHeadings(XSSFReader reader, String sheet, WorkbookOutline outline, List<String> strings)
            throws IOException, SAXException, InvalidFormatException {
        try {
            Xml.parse(reader.getSheet(sheet), new SheetHandler(outline, strings, (number, cells) -> {
                if (number > Heading.SEARCHED_ROWS) {
                    throw new Seen(false);
                }
                if (Heading.recognised(cells) >= Heading.RECOGNISED_CELLS) {
                    throw new Seen(true);
                }
            }));
            return false;
        } catch (Seen seen) {
            return seen.headings;
        }
    }

    static void read(XSSFReader reader, String sheet, WorkbookOutline outline, List<String> strings, RowSink sink)
            throws IOException, SAXException, InvalidFormatException {
        var merged = new MergedCells();
        Xml.parse(reader.getSheet(sheet), merged);
        Xml.parse(
                reader.getSheet(sheet),
                new SheetHandler(outline, strings, (number, cells) -> sink.accept(number, merged.fill(number, cells))));
    }

    /** Ends a parse early. */
    private static final class Seen extends RuntimeException {

        private final boolean headings;

        private Seen(boolean headings) {
            super(null, null, false, false);
            this.headings = headings;
        }
    }
}
