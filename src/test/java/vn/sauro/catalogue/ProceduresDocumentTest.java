package vn.sauro.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document shows the sample catalogue as it is. {@code ./mvnw test -Dtest=ProceduresDocumentTest -Dprocedures=write} rewrites it. */
class ProceduresDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/procedures.md");

    @Test
    void theDocumentShowsTheCatalogueAsItIs() throws IOException {
        var markdown = written();
        if ("write".equals(System.getProperty("procedures"))) {
            Files.writeString(DOCUMENT, markdown);
            return;
        }
        assertThat(Files.readString(DOCUMENT))
                .as("The sample catalogue changed and its document did not:"
                        + " ./mvnw test -Dtest=ProceduresDocumentTest -Dprocedures=write")
                .isEqualTo(markdown);
    }

    private static String written() {
        try (var office = CatalogueOffice.withSample()) {
            var executable = office.get(VersionStore.class).all().stream()
                    .filter(v -> v.execution() == Execution.EXECUTABLE)
                    .toList();
            return new ProceduresDocument(office.get(Vocabulary.class).workTime())
                    .markdown(
                            executable,
                            office.get(OverrideStore.class).all(),
                            office.get(CoverageReport.class).today());
        }
    }
}
