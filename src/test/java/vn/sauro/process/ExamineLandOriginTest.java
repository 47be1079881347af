package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.Supplements;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class ExamineLandOriginTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("ExamineLandOrigin");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Supplements supplements;

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
    void theOriginIsKnownAndTheDivisionHeadLooksAtThePlans() {
        var code = land.measured();
        land.determineOrigin(code);
        assertThat(desk.holder(code, "UserTask_CheckPlanning")).isEqualTo(LandDossiers.DIVISION_HEAD);
        land.checkPlanning(code);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PostNotice");
    }

    @Test
    void missingPapersAreAskedForOnceAndTheWaitIsTheApplicants() {
        var code = land.measured();
        var due = desk.dossier(code).dueAt();
        land.askForSupplement(code);
        frame.requestSupplement(code);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUIRED);
        scenario.until(at("2026-10-12T08:00"));
        frame.supplement(supplements, code);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DetermineOrigin");
        assertThat(desk.dossier(code).dueAt())
                .as("four working days later: from Tuesday to Friday it was the applicant's turn")
                .isEqualTo(at("2026-11-06T17:00"))
                .isAfter(due);
        land.determineOrigin(code);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_CheckPlanning");
    }

    @Test
    void whoBringsNothingHasTheDossierStopped() {
        var code = unsupplemented();
        frame.decideStop(code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.EXPIRED);
    }

    @Test
    void theCompetentPersonMayGoOnWithoutThePapers() {
        var code = unsupplemented();
        frame.decideStop(code, false);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DetermineOrigin");
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
    }

    private String unsupplemented() {
        var code = land.measured();
        land.askForSupplement(code);
        frame.requestSupplement(code);
        scenario.until(at("2026-11-05T08:00"));
        return code;
    }

    @Test
    void lateOriginAndLatePlansAreUrged() {
        var code = land.measured();
        scenario.until(at("2026-10-09T08:00"));
        frame.assertUrged(code, "UserTask_DetermineOrigin");
        land.determineOrigin(code);
        scenario.until(at("2026-10-14T08:00"));
        frame.assertUrged(code, "UserTask_CheckPlanning");
    }
}
