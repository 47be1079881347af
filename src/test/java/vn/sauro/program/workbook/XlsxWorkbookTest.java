package vn.sauro.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWorkbookTest {

    private static final List<List<String>> TWO =
            List.of(Tables.headings(), Tables.line(Tables.good("A-001")), Tables.line(Tables.good("A-002")));

    @TempDir
    Path folder;

    @Test
    void readsTextsByHeadingWithRowNumbersOfTheFile() {
        assertThat(read(Tables.xlsx(TWO)))
                .containsExactly(new SheetRow(2, Tables.good("A-001")), new SheetRow(3, Tables.good("A-002")));
    }

    @Test
    void takesDatesInAnyDateFormatAsDayMonthYear() {
        var rows = read(Tables.xlsx(TWO, sheet -> {
            date(sheet, 1, "m/d/yy");
            date(sheet, 2, "[$-F800]dddd, mmmm dd, yyyy");
        }));
        assertThat(rows).extracting(row -> row.cell(Column.DUE_DATE)).containsExactly("31/03/2027", "31/03/2027");
    }

    @Test
    void countsDaysFrom1904WhenTheWorkbookDoes() {
        var rows = read(Tables.xlsx(TWO, sheet -> {
            sheet.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            date(sheet, 1, "dd/mm/yyyy");
        }));
        assertThat(rows.get(0).cell(Column.DUE_DATE)).isEqualTo("01/04/2031");
    }

    @Test
    void takesNumbersWithoutExponentOrNeedlessZeros() {
        var rows = read(Tables.xlsx(TWO, sheet -> {
            sheet.getRow(1).getCell(Column.LEAD_AGENCY.ordinal()).setCellValue(19900d);
            sheet.getRow(2).getCell(Column.LEAD_AGENCY.ordinal()).setCellValue(0.5);
        }));
        assertThat(rows).extracting(row -> row.cell(Column.LEAD_AGENCY)).containsExactly("19900", "0.5");
    }

    @Test
    void takesTheSavedResultOfAFormulaAndNamesOneThatHasNone() {
        var rows = read(Tables.xlsx(TWO, sheet -> {
            var computed = sheet.getRow(1).getCell(Column.TITLE.ordinal());
            computed.setCellFormula("\"Rà \"&\"soát\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(computed);
            sheet.getRow(2).createCell(Column.TITLE.ordinal()).setCellFormula("1+1");
        }));
        assertThat(rows).extracting(row -> row.cell(Column.TITLE)).containsExactly("Rà soát", "#FORMULA?");
    }

    @Test
    void repeatsAMergedCellInEveryRowThatItCovers() {
        var rows = read(Tables.xlsx(TWO, sheet -> {
            sheet.getRow(2).removeCell(sheet.getRow(2).getCell(Column.PROGRAMME.ordinal()));
            sheet.addMergedRegion(new CellRangeAddress(1, 40, Column.PROGRAMME.ordinal(), Column.PROGRAMME.ordinal()));
        }));
        assertThat(rows)
                .hasSize(2)
                .extracting(row -> row.cell(Column.PROGRAMME))
                .containsOnly("CT01 – Cải cách hành chính (mẫu)");
    }

    @Test
    void leavesHiddenSheetsAndBlankLinesOut() {
        var rows = read(Tables.xlsx(TWO, sheet -> {
            sheet.createRow(5).createCell(3).setCellValue("   ");
            var hidden = sheet.getWorkbook().createSheet("cũ");
            copyHeadings(hidden);
            sheet.getWorkbook().setSheetHidden(1, true);
        }));
        assertThat(rows).hasSize(2);
    }

    @Test
    void findsTheHeadingsBelowATitle() {
        var rows = read(Tables.xlsx(TWO, sheet -> {
            sheet.shiftRows(0, 2, 3);
            sheet.createRow(0).createCell(0).setCellValue("BẢNG NHIỆM VỤ NĂM 2027");
        }));
        assertThat(rows).extracting(SheetRow::number).containsExactly(5, 6);
    }

    @Test
    void refusesTwoSheetsThatBothLookLikeAProgramme() {
        var content = Tables.xlsx(TWO, sheet -> copyHeadings(sheet.getWorkbook().createSheet("quý II")));
        assertThat(Tables.refusal(folder, "x.xlsx", content)).startsWith("file program.workbook-sheets-several");
    }

    private List<SheetRow> read(byte[] content) {
        return Tables.read(folder, "x.xlsx", content);
    }

    private static void date(XSSFSheet sheet, int row, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        var cell = sheet.getRow(row).createCell(Column.DUE_DATE.ordinal());
        cell.setCellValue(LocalDate.of(2027, 3, 31));
        cell.setCellStyle(style);
    }

    private static void copyHeadings(Sheet sheet) {
        var row = sheet.createRow(0);
        for (var i = 0; i < Tables.headings().size(); i++) {
            row.createCell(i).setCellValue(Tables.headings().get(i));
        }
    }
}
