package vn.sauro.catalogue.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sauro.shared.workbook.TableColumn;
import vn.sauro.shared.workbook.TableRow;

/** The rows of one or several files, sorted by the procedure that they speak of. */
public final class CatalogueRows {

    private final Map<String, Map<Sheet, List<TableRow>>> byCode = new LinkedHashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private boolean incomplete;
    private int count;

    public void add(TableRow row) {
        count++;
        var sheet = Sheet.of(row);
        var code = code(row, sheet.columns().get(0));
        if (code == null) {
            orphan(row, sheet);
        } else {
            byCode.computeIfAbsent(code, c -> new EnumMap<>(Sheet.class))
                    .computeIfAbsent(sheet, s -> new ArrayList<>())
                    .add(row);
        }
    }

    /** A step, paper or fee that may be anybody's could be missing from any procedure of the file. */
    private void orphan(TableRow row, Sheet sheet) {
        if (sheet == Sheet.STEPS || sheet == Sheet.COMPONENTS || sheet == Sheet.FEES) {
            incomplete = true;
            faults.add(RowFault.of(row, sheet.columns().get(0), "part-orphaned"));
        }
    }

    private String code(TableRow row, TableColumn column) {
        return new Cells(row, faults).matching(column, Shapes.PROCEDURE_CODE, "code-malformed");
    }

    public int count() {
        return count;
    }

    /** @return rows of which nobody can tell to which procedure they belong */
    public List<RowFault> homeless() {
        return List.copyOf(faults);
    }

    /** @return whether a row is lost that could belong to any of the procedures, so that none may go in */
    public boolean incomplete() {
        return incomplete;
    }

    public List<Entry> entries(Known known) {
        return byCode.entrySet().stream()
                .map(entry -> new EntryReader(entry.getKey(), entry.getValue(), known).read())
                .toList();
    }
}
