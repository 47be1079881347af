package vn.sauro.document;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.sauro.shared.Refusal;

/**
 * The archive inside an office file. What its directory declares is judged first; because a directory may lie, each entry
 * is then inflated as well, never further than the limits.
 */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 128L * 1024 * 1024;

    /** Real text of an office shrinks to about a tenth; uniform tables to a hundredth. */
    private static final long MOST_RATIO = 200;

    /** Below this an entry harms nobody, however well it shrinks. */
    private static final long SMALL = 1024L * 1024;

    private final String name;
    private final byte[] content;

    OfficeArchive(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** @throws Refusal when the archive is broken, lacks the part, carries macros or would grow beyond all bounds */
    void check(String mainPart) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            if (zip.getEntry(mainPart) == null) {
                throw Refusal.ofField("file", "document.file-disguised", name);
            }
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw bomb();
            }
            long inflated = 0;
            for (var entry : entries) {
                requireHarmless(entry);
                inflated += inflate(zip, entry, MOST_INFLATED - inflated);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.ofField("file", "document.file-broken", name);
        }
    }

    private void requireHarmless(ZipArchiveEntry entry) {
        var path = entry.getName().toLowerCase(Locale.ROOT);
        if (path.endsWith("vbaproject.bin") || path.startsWith("basic/") || path.startsWith("scripts/")) {
            throw Refusal.ofField("file", "document.file-macros", name);
        }
        requireModest(entry.getSize(), entry.getCompressedSize(), MOST_INFLATED);
    }

    private long inflate(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new ZipException("encrypted or compressed in an unknown way: " + entry.getName());
        }
        try (var in = zip.getInputStream(entry)) {
            var buffer = new byte[16 * 1024];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                requireModest(size, entry.getCompressedSize(), left);
            }
            return size;
        }
    }

    private void requireModest(long size, long compressed, long most) {
        if (size > most || (size > SMALL && size / Math.max(1, compressed) > MOST_RATIO)) {
            throw bomb();
        }
    }

    private Refusal bomb() {
        return Refusal.ofField("file", "document.file-bomb", name);
    }
}
