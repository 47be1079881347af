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
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.dossier.LinkedPart;
import vn.sauro.dossier.LinkedParts;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class RegisterBirthTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("RegisterBirth");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    HouseholdConsents consents;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    LinkedParts parts;

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
    void oneDossierPassesThreeAgenciesAndEachResultIsReturnedWhenReady() {
        var code = births.atThePolice(true);
        assertThat(desk.dossier(code).dueAt()).as("three working days").isEqualTo(at("2026-10-08T17:00"));
        births.acknowledge(code, BirthDossiers.POLICE);
        births.settle(code, BirthDossiers.POLICE);
        assertThat(parts.of(code))
                .as("birth certificate and residence are out, the card is not yet")
                .filteredOn(part -> part.deliveredAt() != null)
                .extracting(LinkedPart::step)
                .containsExactly("register-residence", "sign-birth");
        births.acknowledge(code, BirthDossiers.INSURANCE);
        births.settle(code, BirthDossiers.INSURANCE);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AcknowledgePart");
        births.acknowledge(code, BirthDossiers.POLICE);
        births.settle(code, BirthDossiers.POLICE);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        desk.returnResult(code);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.entries(code, "DOSSIER_FILED")).as("counted once").hasSize(1);
    }

    @Test
    void withoutAnIdentityCardTheChainEndsWithTheInsurance() {
        var code = births.atThePolice(false);
        births.acknowledge(code, BirthDossiers.POLICE);
        births.settle(code, BirthDossiers.POLICE);
        births.acknowledge(code, BirthDossiers.INSURANCE);
        births.settle(code, BirthDossiers.INSURANCE);

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
    }

    @Test
    void whatDoesNotBelongHereIsNotAccepted() {
        var code = desk.file(BirthDossiers.BIRTH);
        frame.decline(code);

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.NOT_ACCEPTED);
    }

    @Test
    void aDossierFiledElsewhereIsHandedOver() {
        var code = desk.file(BirthDossiers.BIRTH, Desk.WARD, Desk.OTHER_COMMUNE);
        desk.accept(code);
        frame.handOver(code);

        assertThat(desk.holder(code, "UserTask_RegisterBirth")).isEqualTo("19867.VP.civil-status-officer");
    }

    @Test
    void aLateRegistrationIsUrgedUntilItIsDone() {
        var code = births.accepted();
        scenario.until(at("2026-10-06T08:00"));
        frame.assertUrged(code, "UserTask_RegisterBirth");
        births.register(code, false);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SignBirth");
    }

    @Test
    void theApplicantHearsOfADelayInTime() {
        var code = births.accepted();
        scenario.until(at("2026-10-07T17:01"));
        assertThat(scenario.openTasks(code)).contains("UserTask_DraftApology");
        frame.stayOnTime(code);

        assertThat(scenario.openTasks(code)).contains("UserTask_RegisterBirth").doesNotContain("UserTask_DraftApology");
    }

    @Test
    void theApplicantMayTakeTheDossierBackIfTheCompetentPersonAgrees() {
        var code = births.accepted();
        frame.withdraw(withdrawals, code, false);
        frame.withdraw(withdrawals, code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.WITHDRAWN);
    }
}
