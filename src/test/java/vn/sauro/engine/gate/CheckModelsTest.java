package vn.sauro.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckModelsTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void theModelsOfThisProjectPass() {
        var code = CheckModels.run(new String[] {"."}, out);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .endsWith(" tệp đạt\n")
                .doesNotContain("→");
        assertThat(code).isZero();
        assertThat(CheckModels.read(Path.of("."))).containsKeys("bpmn/task/assigned-task.bpmn");
    }

    @Test
    void aFaultIsNamedWithFileElementAndAdvice() throws IOException {
        Files.writeString(folder.resolve("block.bpmn"), GoodModel.BLOCK);
        assertThat(CheckModels.run(new String[] {folder.toString()}, out)).isOne();
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains(
                        "block.bpmn",
                        "EndEvent_Objected “Có ý kiến khác”",
                        "OBJECTION",
                        "[escalation-uncaught]",
                        "1 lỗi");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(CheckModels.run(new String[] {folder.resolve("nowhere").toString()}, out))
                .isEqualTo(2);
        assertThat(CheckModels.run(new String[0], out)).isEqualTo(2);
    }
}
