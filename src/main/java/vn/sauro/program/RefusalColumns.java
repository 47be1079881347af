package vn.sauro.program;

import java.util.List;
import java.util.Map;
import vn.sauro.program.row.RowProblem;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.shared.Refusal;

/** Leads a refusal of the task module back to the cell that caused it: its field is the name of a component of the task. */
final class RefusalColumns {

    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("code", Column.CODE),
            Map.entry("programme", Column.PROGRAMME),
            Map.entry("taskGroup", Column.TASK_GROUP),
            Map.entry("origin", Column.ORIGIN_NUMBER),
            Map.entry("origin.number", Column.ORIGIN_NUMBER),
            Map.entry("origin.date", Column.ORIGIN_DATE),
            Map.entry("origin.issuer", Column.ORIGIN_ISSUER),
            Map.entry("title", Column.TITLE),
            Map.entry("content", Column.CONTENT),
            Map.entry("expectedProduct", Column.EXPECTED_PRODUCT),
            Map.entry("leadAgency", Column.LEAD_AGENCY),
            Map.entry("coordinatingAgencies", Column.COORDINATING_AGENCIES),
            Map.entry("supervisingLeader", Column.SUPERVISING_LEADER),
            Map.entry("priority", Column.PRIORITY),
            Map.entry("confidentiality", Column.CONFIDENTIALITY),
            Map.entry("startQuarter", Column.START_QUARTER),
            Map.entry("dueDate", Column.DUE_DATE),
            Map.entry("term", Column.DEADLINE_RULE));

    private RefusalColumns() {}

    static List<RowProblem> problems(Refusal refusal, SheetRow row) {
        var column = refusal.field() == null ? null : COLUMNS.get(refusal.field());
        var value = column == null ? "" : row.cell(column);
        return List.of(RowProblem.of(column, value, refusal.code(), refusal.arguments()));
    }
}
