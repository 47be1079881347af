package vn.sauro.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sauro.catalogue.row.Sheet;
import vn.sauro.shared.Texts;
import vn.sauro.shared.workbook.TableRow;
import vn.sauro.shared.workbook.XlsxWriter;

/** Makes the sample workbook from its readable source: run {@link #main} after every change of the CSV files. */
public final class SampleCatalogue {

    static final Path FOLDER = Path.of("src/main/resources/sample/catalogue");
    static final Path XLSX = FOLDER.resolve("procedures.xlsx");

    private SampleCatalogue() {}

    public static void main(String[] arguments) throws IOException {
        try (var writer = new XlsxWriter(Files.newOutputStream(XLSX), Sheet.PROCEDURES.file())) {
            for (var sheet : Sheet.values()) {
                if (sheet != Sheet.PROCEDURES) {
                    writer.sheet(sheet.file());
                }
                writer.row(sheet.columns().stream()
                        .map(column -> column.heading(Texts.VIETNAMESE))
                        .toList());
                for (var row : rows(csv(sheet))) {
                    writer.row(sheet.columns().stream().map(row::cell).toList());
                }
            }
        }
    }

    static Path csv(Sheet sheet) {
        return FOLDER.resolve(sheet.file() + ".csv");
    }

    static List<TableRow> rows(Path file) {
        var rows = new ArrayList<TableRow>();
        CatalogueImports.READER.read(file, file.getFileName().toString(), rows::add);
        return rows;
    }
}
