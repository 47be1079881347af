package vn.sauro.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sauro.shared.Places;

/** The organisation files of one place, read and checked: rows to load, or findings and no load. */
final class RegisterFiles {

    private static final String POLICY = "classpath:policy/";

    private final Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param place a folder as {@link Places} reads it; blank means no organisation, only what always ships
     */
    static RegisterFiles at(String place) {
        var files = new RegisterFiles();
        if (!place.isBlank() && !Places.isFolder(place)) {
            files.findings.add(new Finding(place, 0, null, "folder-missing"));
            return files;
        }
        for (var sheet : Sheet.values()) {
            files.read(sheet, place);
        }
        // A file or line that cannot be read at all would only bring a train of unknown ids after it.
        if (files.findings.stream().noneMatch(f -> f.column() == null)) {
            new RegisterCheck(files.rows, files.findings, areaCodes()).run();
        }
        return files;
    }

    private void read(Sheet sheet, String place) {
        rows.put(sheet, new ArrayList<>());
        try (var in = source(sheet, place)) {
            if (in != null) {
                new SheetReader(sheet, rows.get(sheet), findings).read(in);
            } else if (!place.isBlank()) {
                findings.add(new Finding(sheet.file, 0, null, "file-missing", place));
            }
        } catch (IOException e) {
            findings.add(new Finding(sheet.file, 0, null, "file-unreadable", e.getMessage()));
        }
    }

    /** Authority rules always ship; a province's own file, with its delegations, replaces them as a whole. */
    private static InputStream source(Sheet sheet, String place) throws IOException {
        var own = place.isBlank() ? null : open(place, sheet.file);
        return own == null && sheet == Sheet.AUTHORITY ? open(POLICY, sheet.file) : own;
    }

    /** @return null when there is no such file */
    private static InputStream open(String place, String file) throws IOException {
        var resource = Places.in(place, file);
        return resource.exists() ? resource.getInputStream() : null;
    }

    /** Commune codes of Decision 19/2025/QĐ-TTg, as far as shipped. */
    private static Set<String> areaCodes() {
        try (var in = open(POLICY, "communes.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(l -> l.substring(0, l.indexOf(';')))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows(Sheet sheet) {
        return rows.get(sheet);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
