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
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.Objection;
import vn.sauro.dossier.Objections;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class PublishNoticeTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("PublishNotice");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Objections objections;

    @Autowired
    Deadlines deadlines;

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
    void aNoticeHangsFifteenDaysThatDoNotCountAndRemainTheOfficers() {
        var code = land.examined();
        land.post(code);
        assertThat(deadlines.paused(code)).isTrue();
        scenario.until(at("2026-10-20T23:59"));
        assertThat(scenario.openTasks(code)).as("the notice still hangs").isEmpty();
        scenario.until(at("2026-10-21T00:01"));
        assertThat(deadlines.paused(code)).isFalse();
        assertThat(desk.dossier(code).dueAt())
                .as("twenty working days, the days of the notice left out")
                .isEqualTo(at("2026-11-17T17:00"));
        land.closeNotice(code, 0);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ProposeEligibility");
        assertThat(desk.payers(code))
                .as("the officer holds the notice from the posting to the minutes")
                .endsWith(LandDossiers.OFFICER, LandDossiers.DIVISION_HEAD);
    }

    @Test
    void anObjectionInTheLastHourIsHandledBeforeTheDossierGoesOn() {
        var code = land.examined();
        land.post(code);
        scenario.until(at("2026-10-20T23:10"));
        land.object(objections, code);
        scenario.until(at("2026-10-21T08:00"));
        land.closeNotice(code, 1);
        assertThat(scenario.openTasks(code))
                .as("minutes are made, yet the objection is open")
                .containsExactly("UserTask_HandleObjection");
        land.answerObjection(code, false);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ProposeEligibility");
        assertThat(objections.of(code)).extracting(Objection::state).containsExactly(Objection.State.SETTLED);
    }

    @Test
    void oneDisputeAmongSeveralObjectionsIsEnough() {
        var code = land.examined();
        land.post(code);
        land.object(objections, code);
        land.object(objections, code);
        for (var dispute : List.of(true, false)) {
            scenario.complete(
                    scenario.tasks(code, "UserTask_HandleObjection").get(0),
                    Map.of(
                            "outcome",
                            dispute ? "disputeFound" : "objectionSettled",
                            "objectionAnswer",
                            "Đã làm việc (mẫu)",
                            "resultDocument",
                            "4/BBLV"));
        }
        scenario.until(at("2026-10-21T08:00"));
        land.closeNotice(code, 2);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ConcludeDispute");
        assertThat(objections.of(code))
                .extracting(Objection::state)
                .containsExactlyInAnyOrder(Objection.State.DISPUTE, Objection.State.SETTLED);
    }

    @Test
    void beforeAndAfterTheNoticeNobodyObjectsHere() {
        var code = land.examined();
        assertThatThrownBy(() -> land.object(objections, code)).hasMessageContaining("dossier.objection-untimely");
        land.post(code);
        scenario.until(at("2026-10-21T00:01"));

        assertThatThrownBy(() -> land.object(objections, code)).hasMessageContaining("dossier.objection-untimely");
    }

    @Test
    void whoIsLateToPostToAnswerOrToCloseIsUrged() {
        var code = land.examined();
        scenario.until(at("2026-10-06T08:00"));
        frame.assertUrged(code, "UserTask_PostNotice");
        land.post(code);
        land.object(objections, code);
        scenario.until(at("2026-10-14T08:00"));
        frame.assertUrged(code, "UserTask_HandleObjection");
        scenario.until(at("2026-10-23T08:00"));
        frame.assertUrged(code, "UserTask_CloseNotice");
        land.answerObjection(code, false);
        land.closeNotice(code, 1);
        assertThat(scenario.openTasks(code)).contains("UserTask_ProposeEligibility");
    }
}
