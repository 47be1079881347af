package vn.sauro.program.workbook;

import java.util.Map;

/**
 * One row of a workbook as text, nothing of it checked yet.
 *
 * @param number row number as the sender sees it in the file, from 1
 * @param cells text by column, stripped; dates as {@code dd/MM/yyyy}; empty cells are absent
 */
public record SheetRow(int number, Map<Column, String> cells) {

    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
