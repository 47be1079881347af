package vn.sauro.program.workbook;

import java.util.List;
import java.util.function.Consumer;
import vn.sauro.shared.Refusal;

/** Takes the raw rows of one table: looks for the headings, then passes on the rows below them. */
final class RowSink {

    private final int maxRows;
    private final Consumer<SheetRow> rows;
    private Heading heading;
    private int count;

    RowSink(int maxRows, Consumer<SheetRow> rows) {
        this.maxRows = maxRows;
        this.rows = rows;
    }

    void accept(int number, List<String> cells) {
        if (heading == null) {
            heading = number > Heading.SEARCHED_ROWS
                    ? null
                    : Heading.of(number, cells).orElse(null);
            return;
        }
        var row = heading.row(number, cells);
        if (row.cells().isEmpty()) {
            return;
        }
        if (++count > maxRows) {
            throw Refusal.ofField("file", "program.workbook-rows-many", maxRows);
        }
        rows.accept(row);
    }

    void close() {
        if (heading == null) {
            throw Refusal.ofField("file", "program.workbook-headings-missing", Heading.SEARCHED_ROWS);
        }
        if (count == 0) {
            throw Refusal.ofField("file", "program.workbook-empty");
        }
    }
}
