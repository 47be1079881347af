package vn.sauro.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of both tables decides at least once, and the order of the rules decides where two of them match. */
class DecisionTablesTest {

    private static final DmnEngine DMN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0}, sensitive {1}, {2} coordinating agencies: {3}")
    @CsvSource({
        "EXPRESS, true,  9, URGENT",
        "EXPRESS, false, 0, URGENT",
        "URGENT,  true,  0, COLLECTIVE",
        "NORMAL,  true,  0, COLLECTIVE",
        "URGENT,  false, 4, COLLECTIVE",
        "NORMAL,  false, 4, COLLECTIVE",
        "URGENT,  false, 3, URGENT",
        "NORMAL,  false, 3, ORDINARY"
    })
    void handlingMode(String priority, boolean sensitive, int coordinatorCount, String mode) throws IOException {
        assertThat(decide(
                        "HandlingMode",
                        "handling-mode.dmn",
                        Map.of("priority", priority, "sensitive", sensitive, "coordinatorCount", coordinatorCount)))
                .isEqualTo(mode);
    }

    @ParameterizedTest(name = "{0} raised by {1}: {2}")
    @CsvSource({
        "INTER_AGENCY, DIVISION,   STANDING_COMMITTEE",
        "INTER_AGENCY, DEPARTMENT, STANDING_COMMITTEE",
        "LAND,         PROVINCE,   STANDING_COMMITTEE",
        "BUDGET,       DIVISION,   DEPARTMENT_HEAD",
        "BUDGET,       COMMUNE,    CHAIRMAN",
        "PERSONNEL,    DEPARTMENT, CHAIRMAN",
        "LAND,         COMMUNE,    VICE_CHAIRMAN",
        "INVESTMENT,   DEPARTMENT, VICE_CHAIRMAN",
        "OTHER,        COMMUNE,    OFFICE"
    })
    void competentAuthority(String matter, String originLevel, String level) throws IOException {
        assertThat(decide(
                        "CompetentAuthority",
                        "competent-authority.dmn",
                        Map.of("matter", matter, "originLevel", originLevel)))
                .isEqualTo(level);
    }

    @Test
    void aDecisionNeverStaysOpen() throws IOException {
        assertThat(decide("CompetentAuthority", "competent-authority.dmn", Map.of("matter", "?", "originLevel", "?")))
                .isEqualTo("OFFICE");
    }

    private static String decide(String decision, String file, Map<String, Object> facts) throws IOException {
        try (var table = Files.newInputStream(Path.of("bpmn", "decision", file))) {
            return DMN.evaluateDecisionTable(decision, table, facts).getSingleEntry();
        }
    }
}
