package vn.sauro.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as an office program, or somebody who means harm, would write them. */
public final class OfficeFiles {

    private OfficeFiles() {}

    static byte[] docx() {
        return zip(Map.of("word/document.xml", bytes("<document/>")));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return an archive whose entry inflates to that many zeros */
    public static byte[] bomb(int size) {
        return zip(Map.of("word/document.xml", new byte[size]));
    }

    /** @return the same archive, its directory declaring that every entry is one byte long */
    static byte[] liar(byte[] archive) {
        var changed = archive.clone();
        for (int i = 0; i < changed.length - 46; i++) {
            if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 1 && changed[i + 3] == 2) {
                changed[i + 24] = 1;
                changed[i + 25] = 0;
                changed[i + 26] = 0;
                changed[i + 27] = 0;
            }
        }
        return changed;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
