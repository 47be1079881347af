package vn.sauro.catalogue.row;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import vn.sauro.shared.workbook.CellText;
import vn.sauro.shared.workbook.TableColumn;
import vn.sauro.shared.workbook.TableRow;

/**
 * One thing that is wrong with one row; kept as message key and arguments so that every reader gets it in their language.
 *
 * @param sheet name of the sheet, or of the file where there are no sheets
 * @param row row number as the sender sees it
 * @param column where, or null when it concerns the row as a whole
 * @param value what the cell holds, shortened for display
 * @param code message key of what is wrong; the same with {@code .advice} appended says what to do
 */
public record RowFault(String sheet, int row, TableColumn column, String value, String code, List<Object> arguments) {

    private static final int SHOWN = 200;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static RowFault of(TableRow row, TableColumn column, String code, Object... arguments) {
        var value = column == null ? "" : CellText.visible(row.cell(column));
        return new RowFault(
                row.sheet(),
                row.number(),
                column,
                value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value,
                "catalogue.row." + code,
                Arrays.stream(arguments).map(RowFault::plain).toList());
    }

    private static Object plain(Object argument) {
        return argument instanceof LocalDate date ? date.format(DATE) : String.valueOf(argument);
    }
}
