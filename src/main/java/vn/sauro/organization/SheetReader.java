package vn.sauro.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one file (UTF-8, semicolons, one line of headings) and checks each cell by itself. */
final class SheetReader {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    private final Sheet sheet;
    private final List<Row> rows;
    private final List<Finding> findings;
    private List<Column> columns = List.of();

    SheetReader(Sheet sheet, List<Row> rows, List<Finding> findings) {
        this.sheet = sheet;
        this.rows = rows;
        this.findings = findings;
    }

    void read(InputStream in) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            report(0, null, "file-not-utf8");
            return;
        }
        try (var parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, FORMAT)) {
            var first = true;
            for (var record : parser) {
                // No cell contains a line break, so the parser stands at the end of this record's one line.
                var line = parser.getCurrentLineNumber();
                if (!first) {
                    line(line, record);
                } else {
                    var present = sheet.columnsOf(record.toList());
                    if (present.isEmpty()) {
                        report(line, null, "header-wrong", String.join(";", sheet.header()));
                        return;
                    }
                    columns = present.get();
                }
                first = false;
            }
            if (first) {
                report(0, null, "header-wrong", String.join(";", sheet.header()));
            }
        } catch (IOException | UncheckedIOException e) {
            report(0, null, "file-unreadable", e.getMessage());
        }
    }

    private void line(long line, CSVRecord cells) {
        if (cells.size() != columns.size()) {
            report(line, null, "column-count", cells.size(), columns.size());
            return;
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            var column = columns.get(i);
            var cell = cells.get(i).isBlank() ? null : cells.get(i);
            values.put(column.name(), cell);
            check(line, column, cell);
        }
        rows.add(new Row(sheet, line, values));
    }

    private void check(long line, Column column, String cell) {
        if (cell == null) {
            if (column.required()) {
                report(line, column.name(), missing(column.name()));
            }
            return;
        }
        var problem = column.problemOf(cell);
        if (problem != null) {
            var shown = cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
            report(line, column.name(), problem, shown, String.join(", ", column.choices()), Column.LONGEST);
        }
    }

    /** Three blanks have a meaning of their own in law and get a message of their own. */
    private String missing(String column) {
        return switch (column) {
            case "legalBasis" -> "authority-without-basis";
            case "document" -> "substitution-without-document";
            case "decision" -> "appointment-without-decision";
            default -> "value-missing";
        };
    }

    private void report(long line, String column, String code, Object... arguments) {
        findings.add(new Finding(sheet.file, line, column, code, arguments));
    }
}
