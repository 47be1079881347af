package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.HouseholdConsent;
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class ConfirmHouseholdTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("ConfirmHousehold");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    HouseholdConsents consents;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Withdrawals withdrawals;

    private ProcedureFrame frame;
    private BirthDossiers births;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
        frame = new ProcedureFrame(scenario);
        births = new BirthDossiers(scenario, desk, consents);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void theWaitForTheHouseholdIsTheApplicantsAndDoesNotCount() {
        var code = births.certified(false);
        assertThat(deadlines.paused(code)).isTrue();
        scenario.until(at("2026-10-07T08:00"));
        births.answer(code, true);

        assertThat(deadlines.paused(code)).isFalse();
        assertThat(desk.dossier(code).dueAt()).as("one working day later").isEqualTo(at("2026-10-09T17:00"));
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AcknowledgePart");
        assertThat(consents.of(code))
                .hasValueSatisfying(consent -> assertThat(consent.state()).isEqualTo(HouseholdConsent.State.GIVEN));
    }

    @Test
    void withoutConsentTheRestOfTheChainIsStopped() {
        var code = births.certified(false);
        births.answer(code, false);
        frame.decideStop(code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.UNCONFIRMED);
    }

    @Test
    void anAnswerToADossierThatWasWithdrawnMeanwhileIsRefusedAndSaysSo() {
        var code = births.certified(false);
        frame.withdraw(withdrawals, code, true);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.WITHDRAWN);

        assertThatThrownBy(() -> births.answer(code, true)).hasMessageContaining("dossier.consent-ended");
        assertThat(desk.kinds(code)).doesNotContain("CONSENT_GIVEN");
        assertThat(consents.of(code))
                .hasValueSatisfying(consent -> assertThat(consent.document()).isNull());
    }

    @Test
    void afterFiveWorkingDaysNobodyWaitsForTheHouseholdAnyLonger() {
        var code = births.certified(false);
        scenario.until(at("2026-10-12T16:00"));
        assertThat(scenario.openTasks(code)).isEmpty();
        scenario.until(at("2026-10-12T17:01"));
        frame.decideStop(code, false);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AcknowledgePart");
        assertThatThrownBy(() -> births.answer(code, true)).hasMessageContaining("dossier.consent-unasked");
    }
}
