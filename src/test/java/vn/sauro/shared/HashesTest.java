package vn.sauro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of FIPS 180-4: no text, "abc", and a million times the letter a. */
class HashesTest {

    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String MILLION = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

    @TempDir
    Path folder;

    @Test
    void aTextItsPartsAndItsBytesHaveTheSameHash() {
        assertThat(Hashes.sha256("")).isEqualTo(NOTHING);
        assertThat(Hashes.sha256("abc")).isEqualTo(ABC);
        assertThat(Hashes.sha256(List.of(bytes("a"), bytes(""), bytes("bc")))).isEqualTo(ABC);
        assertThat(Hashes.sha256("Huế")).isEqualTo(Hashes.sha256(bytes("Huế")));
    }

    @Test
    void aFileLongerThanABlockIsReadToItsEnd() throws IOException {
        assertThat(Hashes.sha256(file("a".repeat(1_000_000)))).isEqualTo(MILLION);
        assertThat(Hashes.sha256(file(""))).isEqualTo(NOTHING);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
