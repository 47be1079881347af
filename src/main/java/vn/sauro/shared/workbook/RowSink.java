package vn.sauro.shared.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the raw rows of a file sheet by sheet: looks for the headings, then passes on the rows below them. */
final class RowSink {

    private final List<Table> tables;
    private final FileFaults faults;
    private final Consumer<TableRow> rows;
    private String sheet;
    private Heading heading;
    private boolean headed;
    private int count;

    RowSink(List<Table> tables, FileFaults faults, Consumer<TableRow> rows) {
        this.tables = tables;
        this.faults = faults;
        this.rows = rows;
    }

    /** @return the table whose headings this row carries */
    static Optional<Table> tableOf(List<Table> tables, List<String> cells) {
        return tables.stream()
                .max(Comparator.comparingLong(table -> table.recognised(cells)))
                .filter(table -> table.recognised(cells) >= Heading.RECOGNISED_CELLS);
    }

    void begin(String name) {
        sheet = name;
        heading = null;
    }

    void accept(int number, List<String> cells) {
        if (heading == null) {
            if (number <= Heading.SEARCHED_ROWS) {
                tableOf(tables, cells).ifPresent(table -> {
                    heading = Heading.of(table, sheet, tables.size() > 1, number, cells, faults);
                    headed = true;
                });
            }
            return;
        }
        var row = heading.row(number, cells);
        if (row.cells().isEmpty()) {
            return;
        }
        if (++count > WorkbookReader.MAX_ROWS) {
            throw faults.of("workbook-rows-many", WorkbookReader.MAX_ROWS);
        }
        rows.accept(row);
    }

    void close() {
        if (!headed) {
            throw faults.of("workbook-headings-missing", Heading.SEARCHED_ROWS);
        }
        if (count == 0) {
            throw faults.of("workbook-empty");
        }
    }
}
