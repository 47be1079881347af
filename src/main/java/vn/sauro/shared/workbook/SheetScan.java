package vn.sauro.shared.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Walks over one sheet: once to see whether it has headings, once for the merged cells, once for the rows. */
final class SheetScan {

    /** Cells further right are not read. */
    static final int WIDEST = 100;

    private SheetScan() {}

    /** @return the table whose headings the sheet carries */
    static Optional<Table> tableOf(
            XSSFReader reader, String sheet, WorkbookOutline outline, List<String> strings, List<Table> tables)
            throws IOException, SAXException, InvalidFormatException {
        try {
            Xml.parse(reader.getSheet(sheet), new SheetHandler(outline, strings, (number, cells) -> {
                if (number > Heading.SEARCHED_ROWS) {
                    throw new Seen(null);
                }
                RowSink.tableOf(tables, cells).ifPresent(table -> {
                    throw new Seen(table);
                });
            }));
            return Optional.empty();
        } catch (Seen seen) {
            return Optional.ofNullable(seen.table);
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

        private final transient Table table;

        private Seen(Table table) {
            super(null, null, false, false);
            this.table = table;
        }
    }
}
