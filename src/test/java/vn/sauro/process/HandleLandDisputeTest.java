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
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.Objections;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class HandleLandDisputeTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("HandleLandDispute");

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
    void theClockStandsStillUntilTheDisputeIsSettled() {
        var code = disputed();
        assertThat(deadlines.paused(code)).isTrue();
        assertThat(desk.holder(code, "UserTask_ConcludeDispute")).isEqualTo(LandDossiers.DIVISION_HEAD);
        scenario.until(at("2026-10-28T08:00"));
        conclude(code, "disputeSettled");

        assertThat(deadlines.paused(code)).isFalse();
        assertThat(desk.dossier(code).dueAt())
                .as("five more working days than the notice alone")
                .isEqualTo(at("2026-11-25T17:00"));
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ProposeEligibility");
    }

    @Test
    void theTaskIsDueWhenItsClockSaysAlthoughTheClockMovedAsTheTaskWasMade() {
        var code = disputed();
        var clock = deadlines.clocksOf(code).stream()
                .filter(each -> "dispute-conclude".equals(each.step()) && each.open())
                .findFirst()
                .orElseThrow();

        assertThat(clock.dueAt()).as("thirty days, the dossier stands still").isAfter(at("2026-11-20T00:00"));
        assertThat(scenario.task(code, "UserTask_ConcludeDispute").getDueDate().toInstant())
                .isEqualTo(clock.dueAt());
    }

    @Test
    void aDisputeThatStandsStopsTheDossier() {
        var code = disputed();
        conclude(code, "disputeStands");
        frame.decideStop(code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.DISPUTED);
    }

    @Test
    void theCompetentPersonMayGoOnAllTheSame() {
        var code = disputed();
        conclude(code, "disputeStands");
        frame.decideStop(code, false);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ProposeEligibility");
    }

    @Test
    void aDisputeThatNobodyConcludesIsUrgedAfterThirtyDays() {
        var code = disputed();
        scenario.until(at("2026-11-27T08:00"));

        frame.assertUrged(code, "UserTask_ConcludeDispute");
    }

    private String disputed() {
        var code = land.examined();
        land.post(code);
        land.object(objections, code);
        land.answerObjection(code, true);
        scenario.until(at("2026-10-21T08:00"));
        land.closeNotice(code, 1);
        return code;
    }

    private void conclude(String code, String outcome) {
        scenario.complete(
                code,
                "UserTask_ConcludeDispute",
                Map.of("outcome", outcome, "disputeConclusion", "Theo biên bản (mẫu)", "resultDocument", "8/HG"));
    }
}
