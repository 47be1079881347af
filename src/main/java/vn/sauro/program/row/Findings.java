package vn.sauro.program.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.SheetRow;

/** The row under examination and what was found wrong; a cell is complained of once. */
final class Findings {

    private final SheetRow row;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<Column> bad = EnumSet.noneOf(Column.class);

    Findings(SheetRow row) {
        this.row = row;
    }

    void wrong(Column column, String problem, Object... arguments) {
        wrongPart(column, row.cell(column), problem, arguments);
    }

    /** @param value the part of the cell that is wrong, or a form of it that can be shown */
    void wrongPart(Column column, String value, String problem, Object... arguments) {
        bad.add(column);
        problems.add(RowProblem.of(column, value, "program.row." + problem, arguments));
    }

    /** @return the text of the cell, if it has one and nothing is known against it */
    Optional<String> sound(Column column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty() && !bad.contains(column));
    }

    boolean filled(Column column) {
        return !row.cell(column).isEmpty();
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }
}
