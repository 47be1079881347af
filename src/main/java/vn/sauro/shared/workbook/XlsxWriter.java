package vn.sauro.shared.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook written to disk as it grows: a hundred rows are in memory, never all. The first row of a sheet is its heading. */
public final class XlsxWriter implements SheetWriter {

    private static final int WIDTH = 24 * 256;
    private static final int ROWS_IN_MEMORY = 100;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle quoted = workbook.createCellStyle();
    private Sheet sheet;
    private int next;

    public XlsxWriter(OutputStream out, String sheetName) {
        this.out = out;
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        for (var style : List.of(heading, text, quoted)) {
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            // Text, so that typing a date or a code does not change it into something else.
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        }
        quoted.setQuotePrefixed(true);
        sheet(sheetName);
    }

    /** Begins a further sheet. */
    public void sheet(String name) {
        sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        sheet.setDefaultColumnWidth(WIDTH / 256);
        next = 0;
    }

    @Override
    public void row(List<String> cells) {
        var row = sheet.createRow(next);
        for (var i = 0; i < cells.size(); i++) {
            var value = cells.get(i);
            if (!value.isEmpty()) {
                var cell = row.createCell(i);
                cell.setCellValue(value.length() > CellText.LONGEST ? value.substring(0, CellText.LONGEST) : value);
                cell.setCellStyle(next == 0 ? heading : CellText.isFormula(value) ? quoted : text);
            }
        }
        if (next++ == 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, cells.size() - 1));
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook;
                out) {
            workbook.write(out);
        }
    }
}
