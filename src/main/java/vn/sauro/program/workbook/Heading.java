package vn.sauro.program.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sauro.shared.Refusal;

/** Which cell of a row belongs to which column, learnt from the row of headings. */
final class Heading {

    /** Titles above the table are common; a heading row is looked for this far down. */
    static final int SEARCHED_ROWS = 30;

    static final int RECOGNISED_CELLS = 3;

    private final Map<Integer, Column> columns;

    private Heading(Map<Integer, Column> columns) {
        this.columns = columns;
    }

    /** @return the number of cells that are headings we know */
    static long recognised(List<String> row) {
        return row.stream().flatMap(cell -> Column.byHeading(cell).stream()).count();
    }

    /**
     * @return empty when the row is no row of headings
     * @throws Refusal when it is one with an unknown, double or missing column
     */
    static Optional<Heading> of(int rowNumber, List<String> row) {
        if (recognised(row) < RECOGNISED_CELLS) {
            return Optional.empty();
        }
        var columns = new HashMap<Integer, Column>();
        for (var i = 0; i < row.size(); i++) {
            var text = row.get(i);
            if (text.isBlank() || Column.IGNORED.contains(Folding.fold(text))) {
                continue;
            }
            var column = Column.byHeading(text).orElseThrow(() -> unknown(rowNumber, text));
            if (columns.containsValue(column)) {
                throw Refusal.ofField("file", "program.workbook-column-double", text, rowNumber);
            }
            columns.put(i, column);
        }
        refuseMissing(rowNumber, columns);
        return Optional.of(new Heading(columns));
    }

    private static Refusal unknown(int rowNumber, String text) {
        return Column.nearest(text)
                .map(near ->
                        Refusal.ofField("file", "program.workbook-column-mistyped", text, rowNumber, headingOf(near)))
                .orElseGet(() -> Refusal.ofField("file", "program.workbook-column-unknown", text, rowNumber));
    }

    private static void refuseMissing(int rowNumber, Map<Integer, Column> columns) {
        var missing = java.util.Arrays.stream(Column.values())
                .filter(Column::required)
                .filter(column -> !columns.containsValue(column))
                .map(Heading::headingOf)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.ofField("file", "program.workbook-column-missing", missing, rowNumber);
        }
        if (!columns.containsValue(Column.DUE_DATE) && !columns.containsValue(Column.DEADLINE_RULE)) {
            throw Refusal.ofField(
                    "file",
                    "program.workbook-column-missing",
                    headingOf(Column.DUE_DATE) + " / " + headingOf(Column.DEADLINE_RULE),
                    rowNumber);
        }
    }

    private static String headingOf(Column column) {
        return column.heading(LocaleContextHolder.getLocale());
    }

    SheetRow row(int number, List<String> cells) {
        var byColumn = new EnumMap<Column, String>(Column.class);
        columns.forEach((index, column) -> {
            var text = index < cells.size() ? CellText.clean(cells.get(index)) : "";
            if (!text.isEmpty()) {
                byColumn.put(column, text);
            }
        });
        return new SheetRow(number, byColumn);
    }
}
