package vn.sauro.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.sauro.Platform;

class RehearsalTest {

    @Test
    void aNodeStartsWithNothingAroundItAnswersAndEnds() {
        var said = new ByteArrayOutputStream();
        // The engine's name and the web applications are one for the whole virtual machine: other tests keep theirs.
        var apart = new String[] {
            "--camunda.bpm.generate-unique-process-engine-name=true", "--camunda.bpm.webapp.enabled=false"
        };
        assertThat(Rehearsal.run(Platform.class, apart, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("trang đầu trả lời 200");
    }
}
