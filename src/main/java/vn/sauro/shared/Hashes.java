package vn.sauro.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of files and texts as 64 hexadecimal digits. The ledger hashes its entries in a format of its own. */
public final class Hashes {

    private static final int BLOCK = 8_192;

    private Hashes() {}

    /** @return of the text in UTF-8 */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] content) {
        return sha256(List.of(content));
    }

    /** @return of the parts one behind the other */
    public static String sha256(Collection<byte[]> parts) {
        var digest = digest();
        parts.forEach(digest::update);
        return hex(digest);
    }

    /**
     * @return of the file's content, which is read block by block
     * @throws UncheckedIOException where the file cannot be read
     */
    public static String sha256(Path file) {
        var digest = digest();
        try (var in = Files.newInputStream(file)) {
            for (var block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                digest.update(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
