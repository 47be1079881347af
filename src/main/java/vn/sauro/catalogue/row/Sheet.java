package vn.sauro.catalogue.row;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.sauro.shared.workbook.Table;
import vn.sauro.shared.workbook.TableColumn;
import vn.sauro.shared.workbook.TableRow;

/** The sheets of the catalogue's workbook; as CSV, files of the same names. */
public enum Sheet {
    PROCEDURES("procedures", ProcedureColumn.values()),
    STEPS("steps", StepColumn.values()),
    COMPONENTS("components", ComponentColumn.values()),
    FEES("fees", FeeColumn.values()),
    OVERRIDES("overrides", OverrideColumn.values());

    private final String file;
    private final List<TableColumn> columns;
    private final Table table;

    Sheet(String file, TableColumn... columns) {
        this.file = file;
        this.columns = List.of(columns);
        this.table = new Table(this.columns, List.of(), Set.of("stt", "tt", "note", "ghi chu"));
    }

    public static List<Table> tables() {
        return Arrays.stream(values()).map(sheet -> sheet.table).toList();
    }

    static Sheet of(TableRow row) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.table == row.table())
                .findFirst()
                .orElseThrow();
    }

    /** @return name of the sheet, and of the CSV file without its ending */
    public String file() {
        return file;
    }

    public List<TableColumn> columns() {
        return columns;
    }
}
