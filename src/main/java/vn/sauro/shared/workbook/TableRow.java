package vn.sauro.shared.workbook;

import java.util.Map;

/**
 * One row of a table as text, nothing of it checked yet.
 *
 * @param sheet name of its sheet, or of its file where there are no sheets
 * @param number row number as the sender sees it in the file, from 1
 * @param cells text by column, stripped; dates as {@code dd/MM/yyyy}; empty cells are absent
 */
public record TableRow(Table table, String sheet, int number, Map<TableColumn, String> cells) {

    public String cell(TableColumn column) {
        return cells.getOrDefault(column, "");
    }
}
