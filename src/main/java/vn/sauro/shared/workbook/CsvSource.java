package vn.sauro.shared.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text: UTF-8, or UTF-16 with its mark; separated by semicolon, comma or tab. */
final class CsvSource {

    private final byte[] bytes;
    private final String fileName;
    private final List<Table> tables;
    private final FileFaults faults;

    CsvSource(byte[] bytes, String fileName, List<Table> tables, FileFaults faults) {
        this.bytes = bytes;
        this.fileName = fileName;
        this.tables = tables;
        this.faults = faults;
    }

    void read(RowSink sink) throws IOException {
        var text = decoded();
        if (text.indexOf('\0') >= 0) {
            throw faults.of("workbook-broken", fileName);
        }
        sink.begin(fileName);
        try (var parser = parser(text, separator(text))) {
            for (var csv : parser) {
                sink.accept(Math.toIntExact(csv.getRecordNumber()), csv.toList());
            }
        } catch (UncheckedIOException e) {
            throw faults.of("csv-quote-open", fileName, e.getCause().getMessage());
        }
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        // An empty line counts as a row, as it does in the spreadsheet in front of the sender.
        var format = CSVFormat.Builder.create()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        return CSVParser.parse(new StringReader(text), format);
    }

    private char separator(String text) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(candidate -> headings(text, candidate)))
                .orElseThrow();
    }

    private long headings(String text, char separator) {
        try (var parser = parser(text, separator)) {
            return parser.stream()
                    .limit(Heading.SEARCHED_ROWS)
                    .map(CSVRecord::toList)
                    .mapToLong(row -> tables.stream()
                            .mapToLong(table -> table.recognised(row))
                            .max()
                            .orElse(0))
                    .max()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private String decoded() {
        var charset = charset(bytes);
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw faults.of("csv-encoding", fileName);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
