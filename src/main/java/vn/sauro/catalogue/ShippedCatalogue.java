package vn.sauro.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sauro.catalogue.row.CatalogueRows;
import vn.sauro.catalogue.row.Sheet;
import vn.sauro.shared.Hashes;
import vn.sauro.shared.Places;

/** The catalogue's CSV files in one folder. */
final class ShippedCatalogue {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param folder as {@link Places} reads it */
    ShippedCatalogue(String folder) {
        for (var sheet : Sheet.values()) {
            var name = sheet.file() + ".csv";
            try (var in = Places.in(folder, name).getInputStream()) {
                files.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(folder + ", " + name, e);
            }
        }
    }

    String sha256() {
        return Hashes.sha256(files.values());
    }

    CatalogueRows rows() {
        var rows = new CatalogueRows();
        files.forEach((name, content) -> CatalogueImports.READER.readText(content, name, rows::add));
        return rows;
    }
}
