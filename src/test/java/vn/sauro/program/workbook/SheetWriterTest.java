package vn.sauro.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sauro.shared.workbook.CsvWriter;
import vn.sauro.shared.workbook.XlsxWriter;

class SheetWriterTest {

    private static final String FORMULA = "=cmd|' /C calc'!A0";

    @TempDir
    Path folder;

    @Test
    void aFormulaGoesOutAsTextAndComesBackUnchanged() throws IOException {
        var cells = Tables.good("A-001");
        cells.put(Column.TITLE, FORMULA);
        cells.put(Column.CONTENT, "+84 234 3 822 222\n\"ngoặc\"; chấm phẩy");
        for (var name : List.of("x.xlsx", "x.csv")) {
            var out = new ByteArrayOutputStream();
            try (var writer = name.endsWith("csv") ? new CsvWriter(out) : new XlsxWriter(out, "Nhiệm vụ")) {
                writer.row(Tables.headings());
                writer.row(Tables.line(cells));
            }
            assertThat(Tables.read(folder, name, out.toByteArray())).containsExactly(new SheetRow(2, cells));
        }
    }

    @Test
    void noSpreadsheetEvaluatesACell() throws IOException {
        var csv = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(csv)) {
            writer.row(List.of(FORMULA, "@SUM(1)", "-1", "bình thường"));
        }
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeff'=cmd|' /C calc'!A0;'@SUM(1);'-1;bình thường\r\n");
        var xlsx = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(xlsx, "a")) {
            writer.row(List.of("heading"));
            writer.row(List.of(FORMULA));
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }
}
