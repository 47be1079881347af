package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class MeasureParcelTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("MeasureParcel");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    private ProcedureFrame frame;
    private LandDossiers land;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
        frame = new ProcedureFrame(scenario);
        land = new LandDossiers(scenario, desk);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void aMappedParcelIsExtractedWhileItsBoundaryIsVerified() {
        var code = land.assigned(false);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ExtractMap", "UserTask_VerifyBoundary");
        assertThat(desk.holder(code, "UserTask_ExtractMap")).isEqualTo("H57.VPDKDD.KTDC.officer");
        assertThat(desk.holder(code, "UserTask_VerifyBoundary")).isEqualTo(LandDossiers.OFFICER);
        land.extract(code);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_VerifyBoundary");
        land.verifyBoundary(code);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DetermineOrigin");
        assertThat(desk.entries(code, "STEP_FOUND"))
                .as("what was found is on record, step by step")
                .extracting(entry -> entry.facts().get("step"))
                .containsExactly("extract-map", "verify-boundary");
    }

    @Test
    void aParcelWithoutAMapIsSurveyedAndTheApplicantPaysTheSurveyor() {
        var code = land.assigned(true);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SurveyParcel", "UserTask_VerifyBoundary");
        assertThat(scenario.task(code, "UserTask_SurveyParcel").getDueDate())
                .as("three working days by the ward's own plan, five by the catalogue")
                .isEqualTo(at("2026-10-08T17:00"));
        scenario.until(at("2026-10-09T08:00"));
        frame.assertUrged(code, "UserTask_SurveyParcel");
        scenario.complete(
                code,
                "UserTask_SurveyParcel",
                Map.of(
                        "mapSheet",
                        "TĐ-01",
                        "parcelNumber",
                        "1",
                        "areaSquareMetres",
                        182.5,
                        "surveyCost",
                        2_500_000,
                        "resultDocument",
                        "5/TĐ"));
        land.verifyBoundary(code);

        assertThat(scenario.openTasks(code)).contains("UserTask_DetermineOrigin");
        assertThat(desk.entries(code, "STEP_FOUND").get(0).facts().get("found"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("areaSquareMetres", "182.5");
    }

    @Test
    void aLateExtractIsUrgedAtTheLandRegistrationOffice() {
        var code = land.assigned(false);
        scenario.until(at("2026-10-08T08:00"));

        frame.assertUrged(code, "UserTask_ExtractMap");
        assertThat(scenario.tasks(code, "UserTask_DirectOverdue"))
                .extracting(task -> task.getAssignee())
                .contains("H57.VPDKDD.KTDC.head", LandDossiers.DIVISION_HEAD);
    }
}
