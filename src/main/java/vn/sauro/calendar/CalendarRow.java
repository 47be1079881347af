package vn.sauro.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.Resource;

/** One line of a semicolon separated UTF-8 file with a header; knows where it stands. */
record CalendarRow(String file, long line, Map<String, String> cells) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    static List<CalendarRow> read(Resource resource, List<String> columns) {
        var file = resource.getFilename();
        var rows = new ArrayList<CalendarRow>();
        try (var parser = FORMAT.parse(new StringReader(text(resource)))) {
            if (!parser.getHeaderNames().containsAll(columns)) {
                throw new BadCalendarData(file, 1, "header", String.join(";", columns));
            }
            for (var line : parser) {
                if (!line.isConsistent()) {
                    throw new BadCalendarData(
                            file,
                            parser.getCurrentLineNumber(),
                            "columns",
                            line.size(),
                            parser.getHeaderNames().size());
                }
                rows.add(new CalendarRow(file, parser.getCurrentLineNumber(), line.toMap()));
            }
        } catch (CharacterCodingException notUtf8) {
            throw new BadCalendarData(file, 1, "encoding");
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException unreadable) {
            throw new BadCalendarData(file, 1, "unreadable", unreadable.getMessage());
        }
        return rows;
    }

    private static String text(Resource resource) throws IOException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(resource.getContentAsByteArray()))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    String text(String column) {
        var text = cells.get(column);
        if (text.isEmpty()) {
            throw bad("empty", column);
        }
        return text;
    }

    BadCalendarData bad(String problem, Object... arguments) {
        return new BadCalendarData(file, line, problem, arguments);
    }
}
