package vn.sauro.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.catalogue.CatalogueImports;

/** Brings later versions of the sample's procedures into the catalogue, so that a test can have terms of its own. */
@TestComponent
public class OwnVersions {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/catalogue");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final CatalogueImports imports;

    OwnVersions(CatalogueImports imports) {
        this.imports = imports;
    }

    /** @param changes heading of {@code procedures.csv} to the cell of the new version */
    public void from(LocalDate day, String procedure, Map<String, String> changes) {
        from(day, procedure, changes, Map.of());
    }

    /** @param steps key of a step to heading of {@code steps.csv} to the cell of the new version */
    public void from(
            LocalDate day, String procedure, Map<String, String> changes, Map<String, Map<String, String>> steps) {
        try {
            var folder = Files.createTempDirectory("catalogue");
            var uploads = new ArrayList<CatalogueImports.Upload>();
            for (var sheet : List.of("procedures", "steps", "components", "fees")) {
                var text = rows(
                        sheet,
                        procedure,
                        day,
                        row -> sheet.equals("procedures")
                                ? changes
                                : sheet.equals("steps") ? steps.getOrDefault(row.get("Mã bước"), Map.of()) : Map.of());
                if (text.lines().count() < 2) {
                    continue;
                }
                var file = folder.resolve(sheet + ".csv");
                Files.writeString(file, text);
                uploads.add(new CatalogueImports.Upload(file, file.getFileName().toString()));
            }
            assertThat(imports.run(uploads, null).faults()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(
            String sheet, String procedure, LocalDate day, Function<Map<String, String>, Map<String, String>> changes)
            throws IOException {
        var text = new StringBuilder();
        try (var parser = FORMAT.parse(Files.newBufferedReader(SAMPLE.resolve(sheet + ".csv")));
                var printer = new CSVPrinter(
                        text, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            var headings = parser.getHeaderNames();
            printer.printRecord(headings);
            for (var row : parser) {
                if (row.get("Mã thủ tục").equals(procedure)) {
                    var cells = row.toMap();
                    cells.putAll(changes.apply(cells));
                    cells.put(
                            "Hiệu lực từ",
                            DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day));
                    printer.printRecord(headings.stream().map(cells::get).toList());
                }
            }
        }
        return text.toString();
    }
}
