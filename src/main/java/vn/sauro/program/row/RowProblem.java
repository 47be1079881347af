package vn.sauro.program.row;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import vn.sauro.program.workbook.Column;

/**
 * One thing that is wrong with a row; kept as message key and arguments so that every reader gets it in their language.
 *
 * @param column where, or null when it concerns the row as a whole
 * @param value what the cell holds, shortened for display
 * @param code message key of what is wrong; the same with {@code .advice} appended says what to do
 */
public record RowProblem(Column column, String value, String code, List<Object> arguments) {

    private static final int SHOWN = 200;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public static RowProblem of(Column column, String value, String code, Object... arguments) {
        var shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return new RowProblem(
                column,
                shown,
                code,
                Arrays.stream(arguments).map(RowProblem::plain).toList());
    }

    private static Object plain(Object argument) {
        if (argument instanceof LocalDate date) {
            return date.format(DATE);
        }
        return argument instanceof Integer || argument instanceof Long ? argument : String.valueOf(argument);
    }
}
