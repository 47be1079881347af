package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command answers when it cannot do its work: exit 2 and what to do. */
class VerifyLedgerOptionsTest {

    @TempDir
    Path folder;

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("sauro");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheUsage() {
        assertThat(Verdict.run("--file", "x")).isEqualTo(Verdict.run("--url"));
        assertThat(Verdict.run("--file", "x").exit()).isEqualTo(2);
        assertThat(Verdict.run("--file", "x").text()).startsWith("Cách dùng: verify-ledger");
        assertThat(Verdict.run("--lang", "en", "--help").text()).startsWith("Usage: verify-ledger");
        assertThat(Verdict.run("--lang", "fr").exit()).isEqualTo(2);
    }

    @Test
    void aDatabaseThatDoesNotExistIsNotMade() {
        var verdict = Verdict.run("--url", url());
        assertThat(verdict.exit()).isEqualTo(2);
        assertThat(verdict.text()).contains("Không có cơ sở dữ liệu");
        assertThat(folder.resolve("sauro.mv.db")).doesNotExist();
    }

    @Test
    void aDatabaseHeldByARunningApplicationIsNamed() throws Exception {
        Office.on(Database.H2, url(), null, null).close();
        try (var file = FileChannel.open(folder.resolve("sauro.mv.db"), StandardOpenOption.WRITE);
                var lock = file.lock()) {
            var verdict = Verdict.run("--url", url(), "--lang", "en");
            assertThat(lock.isValid()).isTrue();
            assertThat(verdict.exit()).isEqualTo(2);
            assertThat(verdict.text()).contains("a running application holds the database file");
        }
    }

    @Test
    void aDatabaseWithoutALedgerIsNamed() {
        var verdict = Verdict.run("--url", "jdbc:h2:mem:", "--lang", "en");
        assertThat(verdict.exit()).isEqualTo(2);
        var postgres = Verdict.run("--url", Database.POSTGRESQL.freshUrl(), "--user", "postgres", "--lang", "en");
        assertThat(postgres.exit()).isEqualTo(2);
        assertThat(postgres.text()).contains("The ledger at").contains("cannot be read");
    }

    @Test
    void aWrongPasswordIsSaid() throws Exception {
        Office.on(Database.H2, url(), null, null).close();
        var password = Files.writeString(folder.resolve("password"), "wrong\n");
        var verdict = Verdict.run("--url", url(), "--password-file", password.toString(), "--lang", "en");
        assertThat(verdict.exit()).isEqualTo(2);
        assertThat(verdict.text()).contains("Check --url, --user and --password-file");
    }

    @Test
    void filesThatCannotBeUsedAreNamed() throws Exception {
        try (var office = Office.on(Database.H2)) {
            office.append("A");
            office.sealer.seal();
            var rubbish = Files.writeString(folder.resolve("rubbish"), "{\"number\":1}\n");
            assertThat(Verdict.on(office, "--public-key", rubbish.toString()).text())
                    .contains("holds no Ed25519 public key");
            assertThat(Verdict.on(office, "--seals", rubbish.toString()).text()).contains("Line 1 of the file");
            var line = office.seals.latest().orElseThrow().line();
            var twice = Files.writeString(folder.resolve("twice"), line + "\n" + line + "\n");
            assertThat(Verdict.on(office, "--seals", twice.toString()).exit()).isEqualTo(2);
            for (var option : new String[] {"--public-key", "--seals", "--password-file"}) {
                var absent = Verdict.on(office, option, folder.resolve("absent").toString());
                assertThat(absent.exit()).isEqualTo(2);
                assertThat(absent.text()).contains("absent cannot be read");
            }
        }
    }
}
