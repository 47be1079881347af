package vn.sauro.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import vn.sauro.catalogue.row.CatalogueRows;
import vn.sauro.catalogue.row.Sheet;

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
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    CatalogueRows rows() {
        var rows = new CatalogueRows();
        files.forEach((name, content) -> CatalogueImports.READER.readText(content, name, rows::add));
        return rows;
    }
}
