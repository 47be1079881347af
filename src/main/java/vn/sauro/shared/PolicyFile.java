package vn.sauro.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The law as data: dated rows of a {@code ;}-separated UTF-8 file with a header, under {@code policy/}. */
public final class PolicyFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private PolicyFile() {}

    /**
     * @param path class path of the file
     * @throws UncheckedIOException when the file is missing or unreadable
     */
    public static List<CSVRecord> read(String path) {
        try (var reader =
                new java.io.InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** @return whether the row's {@code valid_from} and {@code valid_to} (both inclusive) cover the day */
    public static boolean validOn(CSVRecord row, LocalDate day) {
        var to = date(row, "valid_to");
        return !day.isBefore(date(row, "valid_from")) && (to == null || !day.isAfter(to));
    }

    /** @return the date in a column, or null when it is blank */
    public static LocalDate date(CSVRecord row, String column) {
        var text = row.get(column);
        return text.isBlank() ? null : LocalDate.parse(text);
    }
}
