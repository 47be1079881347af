package vn.sauro.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows the models as they are. {@code ./mvnw test -Dtest=ProcessCatalogueTest -Dcatalogue=write} rewrites it. */
class ProcessCatalogueTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- process catalogue: begin, written from the models -->\n";
    private static final String END = "\n<!-- process catalogue: end -->";

    @Test
    void theReadmeListsTheModelsAsTheyAre() throws IOException {
        var readme = Files.readString(README);
        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        var begin = readme.indexOf(BEGIN) + BEGIN.length();
        var end = readme.indexOf(END);
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.writeString(README, readme.substring(0, begin) + ProcessCatalogue.markdown() + readme.substring(end));
            return;
        }
        assertThat(readme.substring(begin, end))
                .as("A model changed and the README did not: ./mvnw test -Dtest=ProcessCatalogueTest -Dcatalogue=write")
                .isEqualTo(ProcessCatalogue.markdown());
    }
}
