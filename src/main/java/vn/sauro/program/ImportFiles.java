package vn.sauro.program;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.program.workbook.Column;
import vn.sauro.shared.Texts;
import vn.sauro.shared.workbook.CsvWriter;
import vn.sauro.shared.workbook.SheetWriter;
import vn.sauro.shared.workbook.XlsxWriter;

/** Workbooks that people take away: the empty one to fill in, and the refused rows to correct and hand in again. */
@Component
public class ImportFiles {

    private final Imports imports;
    private final ProblemTexts problems;
    private final Organization organization;
    private final Texts texts;

    ImportFiles(Imports imports, ProblemTexts problems, Organization organization, Texts texts) {
        this.imports = imports;
        this.problems = problems;
        this.organization = organization;
        this.texts = texts;
    }

    /** Headings, an explanation of each column, and the codes of all units, in the reader's language. */
    public void template(OutputStream out) throws IOException {
        try (var workbook = new XlsxWriter(out, texts.of("program.template.sheet-tasks"))) {
            workbook.row(headings());
            workbook.sheet(texts.of("program.template.sheet-columns"));
            workbook.row(Stream.of("column", "needed", "meaning")
                    .map(key -> texts.of("program.template." + key))
                    .toList());
            for (var column : Column.values()) {
                var needed = texts.of("program.template." + (column.required() ? "yes" : "no"));
                workbook.row(List.of(column.heading(locale()), needed, texts.of(column.explanation())));
            }
            workbook.sheet(texts.of("program.template.sheet-units"));
            workbook.row(Stream.of("unit-code", "unit-name", "unit-parent")
                    .map(key -> texts.of("program.template." + key))
                    .toList());
            for (var unit : organization.units()) {
                workbook.row(List.of(unit.code(), name(unit), unit.parentCode() == null ? "" : unit.parentCode()));
            }
        }
    }

    public void refusedAsXlsx(String importId, OutputStream out) throws IOException {
        imports.progress(importId);
        refused(importId, new XlsxWriter(out, texts.of("program.template.sheet-tasks")));
    }

    public void refusedAsCsv(String importId, OutputStream out) throws IOException {
        imports.progress(importId);
        refused(importId, new CsvWriter(out));
    }

    private void refused(String importId, SheetWriter writer) throws IOException {
        try (writer) {
            var headings = new ArrayList<>(headings());
            headings.add(texts.of("program.template.remedy"));
            writer.row(headings);
            imports.eachRefused(importId, refused -> {
                var cells = Arrays.stream(Column.values())
                        .map(refused.row()::cell)
                        .collect(Collectors.toCollection(ArrayList::new));
                cells.add(problems.remedies(refused.problems()));
                write(writer, cells);
            });
        }
    }

    private static void write(SheetWriter writer, List<String> cells) {
        try {
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> headings() {
        return Arrays.stream(Column.values())
                .map(column -> column.heading(locale()))
                .toList();
    }

    private static String name(Unit unit) {
        return "en".equals(locale().getLanguage()) && unit.nameEn() != null ? unit.nameEn() : unit.nameVi();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
