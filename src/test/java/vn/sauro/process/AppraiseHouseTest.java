package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.Supplements;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class AppraiseHouseTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("AppraiseHouse");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Supplements supplements;

    private ProcedureFrame frame;
    private HouseDossiers houses;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
        frame = new ProcedureFrame(scenario);
        houses = new HouseDossiers(scenario, desk);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void theDossierIsAppraisedWhileTheSiteIsChecked() {
        var code = houses.accepted();
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AppraiseDossier", "UserTask_CheckSite");
        houses.appraise(code, true);
        houses.checkSite(code);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DraftPermit");
    }

    @Test
    void oneNoticeAsksForAllThatLacksAndTheCitizenHasTwoDays() {
        var code = houses.accepted();
        houses.checkSite(code);
        houses.appraise(code, false);
        frame.requestSupplement(code);
        scenario.until(at("2026-10-06T16:00"));
        frame.supplement(supplements, code);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DraftPermit");
    }

    @Test
    void afterTwoDaysTheDossierGoesToRefusal() {
        var code = houses.accepted();
        houses.checkSite(code);
        houses.appraise(code, false);
        frame.requestSupplement(code);
        scenario.until(at("2026-10-08T08:00"));

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DraftRefusal");
        assertThat(scenario.task(code, "UserTask_DraftRefusal").getDueDate())
                .as("one working day to refuse")
                .isEqualTo(at("2026-10-09T17:00"));
    }

    @Test
    void whoNamesAgenciesSaysWhatTheyAreAsked() {
        var code = houses.accepted();
        var task = scenario.task(code, "UserTask_AppraiseDossier");

        assertThatThrownBy(() -> scenario.as(
                        HouseDossiers.OFFICER,
                        () -> scenario.completeAs(
                                task,
                                Map.of(
                                        "outcome",
                                        "complete",
                                        "appraisalOpinion",
                                        "Đủ (mẫu)",
                                        "resultDocument",
                                        "4/TĐ",
                                        "consultedRoles",
                                        org.camunda.spin.Spin.JSON(List.of("POLICE_OFFICER"))))))
                .hasMessageContaining("shared.text-missing");
    }

    @Test
    void aLateAppraisalAndALateSiteCheckAreUrged() {
        var code = houses.accepted();
        scenario.until(at("2026-10-09T08:00"));

        frame.assertUrged(code, "UserTask_AppraiseDossier");
        frame.assertUrged(code, "UserTask_CheckSite");
    }
}
