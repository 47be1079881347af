package vn.sauro.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWorkbookTest {

    private static final List<List<String>> ONE = List.of(Tables.headings(), Tables.line(Tables.good("A-001")));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void detectsTheSeparatorByTheHeadings(String separator) {
        var rows = Tables.read(folder, "x.csv", Tables.csv(ONE, separator, StandardCharsets.UTF_8));
        assertThat(rows).containsExactly(new SheetRow(2, Tables.good("A-001")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithItsMark(String charset) {
        var marked = new java.util.ArrayList<>(ONE);
        var content = new String(Tables.csv(marked), StandardCharsets.UTF_8);
        var rows = Tables.read(folder, "x.csv", ("\ufeff" + content).getBytes(Charset.forName(charset)));
        assertThat(rows).containsExactly(new SheetRow(2, Tables.good("A-001")));
    }

    @Test
    void noticesAnotherEncoding() {
        var latin = "Mã;Chương".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Tables.refusal(folder, "x.csv", latin)).startsWith("file program.csv-encoding [x.csv]");
    }

    @Test
    void countsEmptyLinesAsTheSpreadsheetDoes() {
        var lines = List.of(Tables.headings(), List.<String>of(), List.<String>of(), Tables.line(Tables.good("A-001")));
        assertThat(Tables.read(folder, "x.csv", Tables.csv(lines)))
                .extracting(SheetRow::number)
                .containsExactly(4);
    }

    @Test
    void takesTheApostropheThatGuardedAFormulaOffAgain() {
        var cells = Tables.good("A-001");
        cells.put(Column.TITLE, "'=HYPERLINK(\"http://x\")");
        var rows = Tables.read(folder, "x.csv", Tables.csv(List.of(Tables.headings(), Tables.line(cells))));
        assertThat(rows.get(0).cell(Column.TITLE)).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() {
        var content = new String(Tables.csv(ONE), StandardCharsets.UTF_8) + "\r\n\"A-002;never closed";
        assertThat(Tables.refusal(folder, "x.csv", content.getBytes(StandardCharsets.UTF_8)))
                .startsWith("file program.csv-quote-open [x.csv");
    }
}
