package vn.sauro.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import vn.sauro.catalogue.row.CatalogueRows;
import vn.sauro.catalogue.row.Sheet;
import vn.sauro.shared.Hashes;

/** The catalogue's CSV files in one folder. */
final class ShippedCatalogue {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param folder a directory, or {@code classpath:} and a folder */
    ShippedCatalogue(String folder) {
        for (var sheet : Sheet.values()) {
            var name = sheet.file() + ".csv";
            var path = folder + (folder.endsWith("/") ? "" : "/") + name;
            var resource = path.startsWith("classpath:")
                    ? new DefaultResourceLoader().getResource(path)
                    : new FileSystemResource(path);
            try (var in = resource.getInputStream()) {
                files.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
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
