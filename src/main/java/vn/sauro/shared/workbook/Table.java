package vn.sauro.shared.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of table that a workbook may carry; recognised by its headings, whatever its sheet is called. */
public final class Table {

    private final List<TableColumn> columns;
    private final List<List<TableColumn>> oneOf;
    private final Set<String> ignored;
    private final Map<String, TableColumn> byHeading = new HashMap<>();

    /**
     * @param oneOf groups of columns of which at least one must be there
     * @param ignored headings, folded, that a table may carry and that mean nothing
     */
    public Table(
            List<? extends TableColumn> columns,
            List<? extends List<? extends TableColumn>> oneOf,
            Set<String> ignored) {
        this.columns = List.copyOf(columns);
        this.oneOf = oneOf.stream().map(List::<TableColumn>copyOf).toList();
        this.ignored = Set.copyOf(ignored);
        for (var column : columns) {
            column.headings().forEach(heading -> byHeading.put(Folding.fold(heading), column));
        }
    }

    List<TableColumn> columns() {
        return columns;
    }

    List<List<TableColumn>> oneOf() {
        return oneOf;
    }

    boolean ignores(String heading) {
        return ignored.contains(Folding.fold(heading));
    }

    public Optional<TableColumn> byHeading(String heading) {
        return Optional.ofNullable(byHeading.get(Folding.fold(heading)));
    }

    /** @return the column whose heading is nearest to a mistyped one, if one is near enough to be meant */
    Optional<TableColumn> nearest(String heading) {
        var folded = Folding.fold(heading);
        return columns.stream()
                .filter(column -> distance(column, folded) <= Math.max(2, folded.length() / 4))
                .min((a, b) -> Integer.compare(distance(a, folded), distance(b, folded)));
    }

    private static int distance(TableColumn column, String folded) {
        return column.headings().stream()
                .mapToInt(heading -> Folding.distance(Folding.fold(heading), folded))
                .min()
                .orElseThrow();
    }

    /** @return the number of cells that are headings of this table */
    long recognised(List<String> row) {
        return row.stream().flatMap(cell -> byHeading(cell).stream()).count();
    }
}
