package vn.sauro.program.workbook;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.workbook.Table;
import vn.sauro.shared.workbook.TableRow;
import vn.sauro.shared.workbook.WorkbookReader;

/** Reads a programme workbook row by row. */
public final class Workbooks {

    static final Table TABLE = new Table(
            List.of(Column.values()), List.of(List.of(Column.DUE_DATE, Column.DEADLINE_RULE)), Column.IGNORED);

    private static final WorkbookReader READER = new WorkbookReader("program", List.of(TABLE));

    private Workbooks() {}

    /**
     * @param fileName name that the sender gave
     * @param rows receives every row that is not blank, in order
     * @throws Refusal with field {@code file} when the file as a whole cannot be read; rows passed on before that are void
     */
    public static void read(Path file, String fileName, Consumer<SheetRow> rows) {
        READER.read(file, fileName, row -> rows.accept(ofProgramme(row)));
    }

    private static SheetRow ofProgramme(TableRow row) {
        var cells = new EnumMap<Column, String>(Column.class);
        row.cells().forEach((column, text) -> cells.put((Column) column, text));
        return new SheetRow(row.number(), cells);
    }
}
