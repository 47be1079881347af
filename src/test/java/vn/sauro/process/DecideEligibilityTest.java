package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

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
class DecideEligibilityTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("DecideEligibility");

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
    void theDivisionHeadProposesAndTheViceChairmanDecides() {
        var code = land.noticed(at("2026-10-21T08:00"));
        assertThat(desk.holder(code, "UserTask_ProposeEligibility")).isEqualTo(LandDossiers.DIVISION_HEAD);
        land.propose(code, "GRANT");
        assertThat(desk.holder(code, "UserTask_DecideEligibility")).isEqualTo("19900.vice-chairman");
        land.decide(code, "reconsider");
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ProposeEligibility");
        land.propose(code, "GRANT");
        land.decide(code, "eligible");

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SendTaxInformation");
    }

    @Test
    void aLateProposalAndALateDecisionAreUrged() {
        var code = land.noticed(at("2026-10-21T08:00"));
        scenario.until(at("2026-10-23T08:00"));
        frame.assertUrged(code, "UserTask_ProposeEligibility");
        land.propose(code, "GRANT");
        scenario.until(at("2026-10-29T08:00"));
        frame.assertUrged(code, "UserTask_DecideEligibility");
    }
}
