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
        assertThat(Rehearsal.run(Platform.class, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("trang đầu trả lời 200");
    }
}
