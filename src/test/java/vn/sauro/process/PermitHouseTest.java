package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.Consultations;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class PermitHouseTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("PermitHouse");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Consultations consultations;

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
    void aPermitIsDueInSevenWorkingDaysAndPublishedBeforeItIsReturned() {
        var code = houses.appraised();
        assertThat(desk.dossier(code).dueAt()).as("seven working days").isEqualTo(at("2026-10-14T17:00"));
        houses.draft(code, true);
        assertThat(desk.holder(code, "UserTask_SignPermit")).isEqualTo("19900.chairman");
        houses.sign(code);
        houses.publish(code);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        desk.returnResult(code);

        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void aSilentAgencyIsDeemedToConsentAndRemainsResponsible() {
        var code = houses.appraised("CONSTRUCTION_DEPARTMENT_OFFICER", "LAND_REGISTRY_OFFICER");
        assertThat(scenario.tasks(code, "UserTask_AnswerConsultation"))
                .extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrder(HouseDossiers.CONSULTED, "H57.VPDKDD.KTDC.officer");
        assertThat(scenario.openTasks(code)).doesNotContain("UserTask_DraftPermit");
        scenario.until(at("2026-10-07T17:30"));

        assertThat(scenario.openTasks(code))
                .as("silence frees the officer and does not end what the agency owes")
                .contains("UserTask_DraftPermit", "UserTask_AnswerConsultation");
        assertThat(consultations.of(code)).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.silentAt()).isNotNull();
            assertThat(asked.silentHead()).isIn("H57.SXD.head", "H57.VPDKDD.head");
        });
    }

    @Test
    void whoDoesNotSupplementIsRefused() {
        var code = houses.accepted();
        houses.checkSite(code);
        houses.appraise(code, false);
        frame.requestSupplement(code);
        scenario.until(at("2026-10-08T08:00"));
        frame.draftRefusal(code);
        frame.signRefusal(code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.REFUSED);
    }

    @Test
    void aRefusalThatTheSignerDoesNotGrantLeadsBackToTheAppraisal() {
        var code = houses.appraised();
        houses.draft(code, false);
        frame.draftRefusal(code);
        frame.signRefusal(code, false);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AppraiseDossier", "UserTask_CheckSite");
    }

    @Test
    void whatDoesNotBelongHereIsNotAccepted() {
        var code = desk.file(HouseDossiers.HOUSE);
        frame.decline(code);

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.NOT_ACCEPTED);
    }

    @Test
    void aDossierFiledElsewhereIsHandedOver() {
        var code = desk.file(HouseDossiers.HOUSE, Desk.WARD, Desk.OTHER_COMMUNE);
        desk.accept(code);
        frame.handOver(code);

        assertThat(desk.holder(code, "UserTask_AppraiseDossier")).isEqualTo("19867.KT.construction-officer");
    }

    @Test
    void aLatePublicationIsUrgedUntilItIsDone() {
        var code = houses.appraised();
        houses.draft(code, true);
        houses.sign(code);
        scenario.until(at("2026-10-05T10:30"));
        frame.assertUrged(code, "UserTask_PublishPermit");
        houses.publish(code);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ReturnResult");
    }

    @Test
    void theApplicantHearsOfADelayInTime() {
        var code = houses.appraised();
        scenario.until(at("2026-10-13T17:01"));
        assertThat(scenario.openTasks(code)).contains("UserTask_DraftApology");
        frame.stayOnTime(code);

        assertThat(scenario.openTasks(code)).contains("UserTask_DraftPermit").doesNotContain("UserTask_DraftApology");
    }

    @Test
    void theApplicantMayTakeTheDossierBackIfTheCompetentPersonAgrees() {
        var code = houses.accepted();
        frame.withdraw(withdrawals, code, false);
        frame.withdraw(withdrawals, code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.WITHDRAWN);
    }
}
