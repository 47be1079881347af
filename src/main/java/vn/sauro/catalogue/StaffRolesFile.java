package vn.sauro.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import vn.sauro.shared.Places;

/** Reads who sits in which role: UTF-8, semicolons, one line of headings, {@code #} begins a comment. */
final class StaffRolesFile {

    private static final List<String> HEADER = List.of("unit", "role", "position");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    final String place;
    final List<Seat> seats = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();

    private StaffRolesFile(String place) {
        this.place = place;
    }

    /** @param line line number in the file, from 1 */
    record Seat(long line, String unit, String role, String position) {}

    /** @param code last part of a message key {@code catalogue.staff-roles.…} */
    record Finding(long line, String code, List<Object> arguments) {

        static Finding of(long line, String code, Object... arguments) {
            return new Finding(line, code, List.of(arguments));
        }
    }

    /** @param place a file as {@link Places} reads it; blank: nothing */
    static StaffRolesFile read(String place) {
        var file = new StaffRolesFile(place);
        if (!place.isBlank()) {
            file.read();
        }
        return file;
    }

    private void read() {
        try (var in = new InputStreamReader(Places.file(place).getInputStream(), StandardCharsets.UTF_8);
                var parser = CSVParser.parse(in, FORMAT)) {
            var first = true;
            for (var cells : parser) {
                var line = parser.getCurrentLineNumber();
                if (first && !cells.toList().equals(HEADER) || cells.size() != HEADER.size()) {
                    findings.add(Finding.of(line, "columns", String.join(";", HEADER)));
                } else if (!first) {
                    seats.add(new Seat(line, cells.get(0), cells.get(1), cells.get(2)));
                }
                first = false;
            }
        } catch (FileNotFoundException e) {
            findings.add(Finding.of(0, "file-missing"));
        } catch (IOException | UncheckedIOException e) {
            findings.add(Finding.of(0, "file-unreadable", String.valueOf(e.getMessage())));
        }
    }
}
