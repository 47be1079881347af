package vn.sauro.program.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Makes the tables that the tests hand in. */
public final class Tables {

    private Tables() {}

    /** Vietnamese headings of all columns. */
    public static List<String> headings() {
        return Arrays.stream(Column.values())
                .map(column -> column.heading(Texts.VIETNAMESE))
                .toList();
    }

    /** A row about which nothing is wrong in November 2026 with the sample organisation. */
    public static Map<Column, String> good(String code) {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(Column.CODE, code);
        cells.put(Column.PROGRAMME, "CT01 – Cải cách hành chính (mẫu)");
        cells.put(Column.TASK_GROUP, "N01 – Thủ tục hành chính (mẫu)");
        cells.put(Column.ORIGIN_NUMBER, "MẪU-01/KH-UBND");
        cells.put(Column.ORIGIN_DATE, "15/10/2026");
        cells.put(Column.ORIGIN_ISSUER, "UBND thành phố Huế (văn bản mẫu)");
        cells.put(Column.TITLE, "Rà soát thủ tục đất đai (mẫu)");
        cells.put(Column.CONTENT, "Rà soát và đề xuất đơn giản hoá.");
        cells.put(Column.EXPECTED_PRODUCT, "Quyết định phê duyệt phương án");
        cells.put(Column.LEAD_AGENCY, "H57.SNNMT");
        cells.put(Column.COORDINATING_AGENCIES, "H57.STP; H57.VPDKDD");
        cells.put(Column.SUPERVISING_LEADER, "H57.vice-chairman-1");
        cells.put(Column.PRIORITY, "Khẩn");
        cells.put(Column.CONFIDENTIALITY, "Công khai");
        cells.put(Column.START_QUARTER, "2026Q4");
        cells.put(Column.DUE_DATE, "31/03/2027");
        return cells;
    }

    public static List<String> line(Map<Column, String> cells) {
        return Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    public static byte[] csv(List<List<String>> rows) {
        return csv(rows, ";", StandardCharsets.UTF_8);
    }

    static byte[] csv(List<List<String>> rows, String separator, Charset charset) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    public static byte[] xlsx(List<List<String>> rows) {
        return xlsx(rows, sheet -> {});
    }

    static byte[] xlsx(List<List<String>> rows, Consumer<XSSFSheet> change) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Nhiệm vụ");
            for (var i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (var j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            change.accept(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<SheetRow> read(Path folder, String fileName, byte[] content) {
        try {
            var file = Files.write(folder.resolve("upload"), content);
            var rows = new ArrayList<SheetRow>();
            Workbooks.read(file, fileName, rows::add);
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String refusal(Path folder, String fileName, byte[] content) {
        try {
            return "read " + read(folder, fileName, content).size() + " rows";
        } catch (Refusal refusal) {
            return refusal.field() + " " + refusal.code() + " " + Arrays.toString(refusal.arguments());
        }
    }
}
