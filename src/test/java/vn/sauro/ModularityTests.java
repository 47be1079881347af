package vn.sauro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules use each other one way only, and the drawing shows it. {@code ./mvnw test -Dtest=ModularityTests
 * -Dmodules=write} draws it anew.
 */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Platform.class);
    private static final Path DRAWING = Path.of("docs", "modules", "README.md");

    @Test
    void everyModuleUsesNothingButTheRootPackagesOfTheModulesBelowIt() {
        MODULES.verify();
    }

    @Test
    void theDrawingShowsTheModulesAsTheyAre() throws IOException {
        var drawing = new ModuleDrawing(MODULES).markdown();
        if ("write".equals(System.getProperty("modules"))) {
            Files.writeString(DRAWING, drawing);
            return;
        }
        assertThat(Files.readString(DRAWING))
                .as("A dependency changed and the drawing did not: ./mvnw test -Dtest=ModularityTests -Dmodules=write")
                .isEqualTo(drawing);
    }
}
