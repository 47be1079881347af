package vn.sauro.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sauro.shared.Hashes;

/** A picture in the documentation shows the model of today. */
class ModelPicturesTest {

    static List<Path> models() {
        return Stream.of(ModelFiles.bpmn(), ModelFiles.dmn())
                .flatMap(Collection::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePictureWasDrawnFromThisVeryModel(Path model) throws IOException {
        var drawnFrom = Files.readString(ModelFiles.picture(model)).lines().findFirst();
        assertThat(drawnFrom)
                .as("%s changed and its picture did not: npm --prefix bpmn/.tools run pictures", model)
                .hasValue("<!-- %s sha256:%s -->".formatted(model.toString().replace('\\', '/'), Hashes.sha256(model)));
    }

    @Test
    void noPictureOutlivesItsModel() throws IOException {
        try (var pictures = Files.list(Path.of("docs", "models"))) {
            assertThat(pictures)
                    .containsExactlyInAnyOrderElementsOf(
                            models().stream().map(ModelFiles::picture).toList());
        }
    }
}
