package vn.sauro.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.program.workbook.Workbooks;
import vn.sauro.shared.Texts;
import vn.sauro.shared.workbook.XlsxWriter;

/** Makes the sample workbook from its readable source: run {@link #main} after every change of the CSV file. */
public final class SampleWorkbook {

    static final Path CSV = Path.of("src/main/resources/sample/programme/action-programme.csv");
    static final Path XLSX = Path.of("src/main/resources/sample/programme/action-programme.xlsx");

    private SampleWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        try (var writer = new XlsxWriter(Files.newOutputStream(XLSX), "Nhiệm vụ (mẫu)")) {
            writer.row(Arrays.stream(Column.values())
                    .map(column -> column.heading(Texts.VIETNAMESE))
                    .toList());
            Workbooks.read(CSV, CSV.toString(), row -> writer.row(line(row)));
        }
    }

    static List<SheetRow> rows(Path file) {
        var rows = new ArrayList<SheetRow>();
        Workbooks.read(file, file.toString(), rows::add);
        return rows;
    }

    private static List<String> line(SheetRow row) {
        return Arrays.stream(Column.values()).map(row::cell).toList();
    }
}
