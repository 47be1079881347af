package vn.sauro.program.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.sauro.shared.Refusal;

/** A table as text: UTF-8, or UTF-16 with its mark; separated by semicolon, comma or tab. */
final class CsvSource {

    private final Path file;
    private final String fileName;

    CsvSource(Path file, String fileName) {
        this.file = file;
        this.fileName = fileName;
    }

    void read(RowSink sink) throws IOException {
        var text = decoded(Files.readAllBytes(file));
        if (text.indexOf('\0') >= 0) {
            throw Refusal.ofField("file", "program.workbook-broken", fileName);
        }
        try (var parser = parser(text, separator(text))) {
            for (var csv : parser) {
                sink.accept(Math.toIntExact(csv.getRecordNumber()), csv.toList());
            }
        } catch (UncheckedIOException e) {
            throw Refusal.ofField(
                    "file", "program.csv-quote-open", fileName, e.getCause().getMessage());
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

    private static char separator(String text) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(candidate -> headings(text, candidate)))
                .orElseThrow();
    }

    private static long headings(String text, char separator) {
        try (var parser = parser(text, separator)) {
            return parser.stream()
                    .limit(Heading.SEARCHED_ROWS)
                    .map(CSVRecord::toList)
                    .mapToLong(Heading::recognised)
                    .max()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private String decoded(byte[] bytes) {
        var charset = charset(bytes);
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.ofField("file", "program.csv-encoding", fileName);
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
