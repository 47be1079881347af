package vn.sauro.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.sauro.catalogue.CatalogueImports.Upload;
import vn.sauro.catalogue.row.ComponentColumn;
import vn.sauro.catalogue.row.FeeColumn;
import vn.sauro.catalogue.row.OverrideColumn;
import vn.sauro.catalogue.row.ProcedureColumn;
import vn.sauro.catalogue.row.Sheet;
import vn.sauro.catalogue.row.StepColumn;
import vn.sauro.shared.Texts;
import vn.sauro.shared.workbook.TableColumn;
import vn.sauro.shared.workbook.XlsxWriter;

/** A workbook that a test fills: rows about which nothing is wrong, to be changed. */
final class Workbook {

    final Map<Sheet, List<Map<TableColumn, String>>> rows = new EnumMap<>(Sheet.class);

    /** A procedure of five working days with three steps, the second one signing, one paper and one fee. */
    static Workbook good(String code) {
        return new Workbook().add(code);
    }

    Workbook add(String code) {
        row(
                Sheet.PROCEDURES,
                ProcedureColumn.CODE,
                code,
                ProcedureColumn.NAME_VI,
                "Xác nhận cư trú (mẫu)",
                ProcedureColumn.NAME_EN,
                "Confirmation of residence (sample)",
                ProcedureColumn.FIELD,
                "Cư trú",
                ProcedureColumn.LEVEL,
                "cấp xã",
                ProcedureColumn.COMPETENT_ROLE,
                "CHAIRMAN",
                ProcedureColumn.AMOUNT,
                "5",
                ProcedureColumn.UNIT,
                "ngày làm việc",
                ProcedureColumn.LEGAL_BASIS,
                "Căn cứ mẫu",
                ProcedureColumn.FROM,
                "01/01/2026",
                ProcedureColumn.EXECUTION,
                "quy trình nội bộ chung");
        step(code, "1", "receive", "1", "ngày làm việc");
        step(code, "2", "appraise", "3", "ngày làm việc");
        step(code, "3", "return", "1", "ngày làm việc");
        row(
                Sheet.COMPONENTS,
                ComponentColumn.CODE,
                code,
                ComponentColumn.NO,
                "1",
                ComponentColumn.NAME,
                "Tờ khai",
                ComponentColumn.KIND,
                "bản chính",
                ComponentColumn.COPIES,
                "1");
        row(
                Sheet.FEES,
                FeeColumn.CODE,
                code,
                FeeColumn.KEY,
                "charge",
                FeeColumn.NAME_VI,
                "Lệ phí (mẫu)",
                FeeColumn.NAME_EN,
                "Charge (sample)",
                FeeColumn.AMOUNT,
                "10000",
                FeeColumn.UNIT_OF_COUNT,
                "hồ sơ",
                FeeColumn.LEGAL_BASIS,
                "Căn cứ mẫu");
        return this;
    }

    Workbook step(String code, String no, String key, String amount, String unit) {
        return row(
                Sheet.STEPS,
                StepColumn.CODE,
                code,
                StepColumn.NO,
                no,
                StepColumn.KEY,
                key,
                StepColumn.NAME_VI,
                "Bước " + key,
                StepColumn.NAME_EN,
                "Step " + key,
                StepColumn.ROLE,
                "GENERAL_OFFICER",
                StepColumn.AMOUNT,
                amount,
                StepColumn.UNIT,
                unit,
                StepColumn.PRODUCT,
                "Kết quả",
                StepColumn.RESPONSIBILITY,
                "Làm đúng, đủ",
                StepColumn.SIGNING,
                key.equals("appraise") ? "có" : "");
    }

    Workbook override(String code, String unit, Object... more) {
        row(
                Sheet.OVERRIDES,
                OverrideColumn.CODE,
                code,
                OverrideColumn.UNIT,
                unit,
                OverrideColumn.EXTRA,
                "10",
                OverrideColumn.TIME_UNIT,
                "ngày làm việc",
                OverrideColumn.LEGAL_BASIS,
                "Căn cứ mẫu",
                OverrideColumn.FROM,
                "01/01/2026");
        var last = rows.get(Sheet.OVERRIDES).size() - 1;
        for (int i = 0; i < more.length; i += 2) {
            set(Sheet.OVERRIDES, last, (TableColumn) more[i], (String) more[i + 1]);
        }
        return this;
    }

    private Workbook row(Sheet sheet, Object... cells) {
        var row = new LinkedHashMap<TableColumn, String>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((TableColumn) cells[i], (String) cells[i + 1]);
        }
        rows.computeIfAbsent(sheet, s -> new ArrayList<>()).add(row);
        return this;
    }

    /** @param row index from 0, without the headings */
    Workbook set(Sheet sheet, int row, TableColumn column, String text) {
        rows.get(sheet).get(row).put(column, text);
        return this;
    }

    Workbook change(Consumer<Workbook> change) {
        change.accept(this);
        return this;
    }

    private static List<String> headings(Sheet sheet) {
        return sheet.columns().stream()
                .map(column -> column.heading(Texts.VIETNAMESE))
                .toList();
    }

    private static List<String> line(Sheet sheet, Map<TableColumn, String> row) {
        return sheet.columns().stream()
                .map(column -> row.getOrDefault(column, ""))
                .toList();
    }

    Upload xlsx(Path folder) {
        try {
            var file = Files.createTempFile(folder, "catalogue", ".xlsx");
            try (var writer = new XlsxWriter(Files.newOutputStream(file), Sheet.PROCEDURES.file())) {
                for (var sheet : Sheet.values()) {
                    if (sheet != Sheet.PROCEDURES) {
                        writer.sheet(sheet.file());
                    }
                    writer.row(headings(sheet));
                    for (var row : rows.getOrDefault(sheet, List.of())) {
                        writer.row(line(sheet, row));
                    }
                }
            }
            return new Upload(file, "catalogue.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file for each sheet that has rows. */
    List<Upload> csv(Path folder) {
        return rows.keySet().stream()
                .map(sheet -> {
                    var lines = new ArrayList<String>();
                    lines.add(String.join(";", headings(sheet)));
                    rows.get(sheet)
                            .forEach(row -> lines.add(line(sheet, row).stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .collect(Collectors.joining(";"))));
                    return upload(folder, sheet.file() + ".csv", String.join("\n", lines));
                })
                .toList();
    }

    static Upload upload(Path folder, String name, String content) {
        try {
            var file = Files.createTempFile(folder, "catalogue", ".upload");
            Files.writeString(file, content, StandardCharsets.UTF_8);
            return new Upload(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
