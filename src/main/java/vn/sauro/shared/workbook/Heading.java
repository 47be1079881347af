package vn.sauro.shared.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sauro.shared.Refusal;

/** Which cell of a row belongs to which column, learnt from the row of headings. */
final class Heading {

    /** Titles above the table are common; a heading row is looked for this far down. */
    static final int SEARCHED_ROWS = 30;

    static final int RECOGNISED_CELLS = 3;

    private final Table table;
    private final String sheet;
    private final Map<Integer, TableColumn> columns = new HashMap<>();

    private Heading(Table table, String sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    /**
     * @param row a row in which the table's headings were recognised
     * @param named whether messages tell the sheet, as their last argument
     * @throws Refusal when a column is unknown, double or missing
     */
    static Heading of(Table table, String sheet, boolean named, int rowNumber, List<String> row, FileFaults faults) {
        var heading = new Heading(table, sheet);
        var place = named ? sheet : null;
        for (var i = 0; i < row.size(); i++) {
            var text = row.get(i);
            if (text.isBlank() || table.ignores(text)) {
                continue;
            }
            var column = table.byHeading(text).orElseThrow(() -> unknown(table, rowNumber, text, place, faults));
            if (heading.columns.containsValue(column)) {
                throw faults.of("workbook-column-double", arguments(place, text, rowNumber));
            }
            heading.columns.put(i, column);
        }
        heading.refuseMissing(rowNumber, place, faults);
        return heading;
    }

    private static Refusal unknown(Table table, int rowNumber, String text, String place, FileFaults faults) {
        return table.nearest(text)
                .map(near -> faults.of("workbook-column-mistyped", arguments(place, text, rowNumber, headingOf(near))))
                .orElseGet(() -> faults.of("workbook-column-unknown", arguments(place, text, rowNumber)));
    }

    private void refuseMissing(int rowNumber, String place, FileFaults faults) {
        var missing = table.columns().stream()
                .filter(TableColumn::required)
                .filter(column -> !columns.containsValue(column))
                .map(Heading::headingOf)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw faults.of("workbook-column-missing", arguments(place, missing, rowNumber));
        }
        for (var group : table.oneOf()) {
            if (group.stream().noneMatch(columns::containsValue)) {
                var either = group.stream().map(Heading::headingOf).collect(Collectors.joining(" / "));
                throw faults.of("workbook-column-missing", arguments(place, either, rowNumber));
            }
        }
    }

    private static Object[] arguments(String place, Object... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.ofNullable(place))
                .filter(Objects::nonNull)
                .toArray();
    }

    private static String headingOf(TableColumn column) {
        return column.heading(LocaleContextHolder.getLocale());
    }

    TableRow row(int number, List<String> cells) {
        var byColumn = new HashMap<TableColumn, String>();
        columns.forEach((index, column) -> {
            var text = index < cells.size() ? CellText.clean(cells.get(index)) : "";
            if (!text.isEmpty()) {
                byColumn.put(column, text);
            }
        });
        return new TableRow(table, sheet, number, byColumn);
    }
}
