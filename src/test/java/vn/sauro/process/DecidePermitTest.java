package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.organization.Absence;
import vn.sauro.organization.Substitutions;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class DecidePermitTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("DecidePermit");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Substitutions substitutions;

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
    void whatTheChairmanSendsBackIsDraftedAgain() {
        var code = houses.appraised();
        houses.draft(code, true);
        houses.sendBack(code);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DraftPermit");
        houses.draft(code, true);
        houses.sign(code);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_PublishPermit");
    }

    @Test
    void whoDraftedThePermitDoesNotSignItInWhateverSeat() {
        // For one day the vice-chairman sits in the chairman's seat, and in that of the officer who drafts.
        substituted("19900.KTHTDT.construction-officer");
        substituted("19900.chairman");
        scenario.now(at("2027-06-07T08:00"));
        var code = houses.appraised();
        houses.draft(code, true);
        assertThat(scenario.task(code, "UserTask_SignPermit").getAssignee()).isEqualTo("19900.vice-chairman");

        assertThatThrownBy(() -> houses.sign(code)).hasStackTraceContaining("dossier.drafter-forbidden");
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SignPermit");
    }

    /** Each person has the id of the seat. */
    private void substituted(String seat) {
        var day = LocalDate.of(2027, 6, 7);
        scenario.as(
                "19900.chairman",
                () -> substitutions.record(new Absence(seat, seat, "19900.vice-chairman", day, day, "3/GUQ (mẫu)")));
    }

    @Test
    void aProposedRefusalGoesItsOwnWay() {
        var code = houses.appraised();
        houses.draft(code, false);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_DraftRefusal");
    }

    @Test
    void aLateDraftAndALateSignatureAreUrged() {
        var code = houses.appraised();
        scenario.until(at("2026-10-07T08:00"));
        frame.assertUrged(code, "UserTask_DraftPermit");
        houses.draft(code, true);
        scenario.until(at("2026-10-14T08:00"));
        frame.assertUrged(code, "UserTask_SignPermit");
    }
}
