package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.Fees;
import vn.sauro.dossier.Obligations;
import vn.sauro.dossier.Payments;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class SettleLandTaxTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("SettleLandTax");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Obligations obligations;

    @Autowired
    Payments payments;

    @Autowired
    Fees fees;

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
    void theTaxIsDeterminedAndPaidWhileTheClockStandsStill() {
        var code = eligible();
        var due = desk.dossier(code).dueAt();
        land.sendTax(code);
        assertThat(desk.holder(code, "UserTask_DetermineTax")).isEqualTo(LandDossiers.TAX_OFFICER);
        assertThat(deadlines.paused(code)).isTrue();
        scenario.until(at("2026-10-23T08:00"));
        land.determineTax(code, 12_500_000);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.FINANCIAL_OBLIGATION_REQUIRED);
        scenario.until(at("2026-10-26T08:00"));
        pay(code, 12_500_000);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SignCertificate");
        assertThat(desk.dossier(code).dueAt())
                .as("three working days later than without tax and payment")
                .isEqualTo(at("2026-11-20T17:00"))
                .isAfter(due);
        assertThat(desk.payers(code)).containsSubsequence(LandDossiers.TAX_OFFICER, "APPLICANT");
    }

    @Test
    void whoIsExemptFromTaxWaitsForNothing() {
        var code = eligible();
        land.sendTax(code);
        land.determineTax(code, null);

        assertThat(obligations.of(code)).isEmpty();
        assertThat(fees.of(code))
                .as("the fee of the certificate")
                .singleElement()
                .satisfies(bill -> {
                    assertThat(bill.amount()).isEqualByComparingTo("100000");
                    assertThat(bill.collectedAt()).isEqualTo(FeeCollection.RETURN);
                    assertThat(bill.open()).isTrue();
                });
        assertThat(deadlines.paused(code)).isFalse();
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SignCertificate");
    }

    @Test
    void whoDoesNotPayHasTheDossierStopped() {
        var code = unpaid();
        frame.decideStop(code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.UNPAID);
    }

    @Test
    void theCompetentPersonMayGiveAnotherTermToPay() {
        var code = unpaid();
        frame.decideStop(code, false);
        pay(code, 12_500_000);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SignCertificate");
    }

    @Test
    void aLateTaxNoticeIsTheTaxOfficersAndNeverMakesTheDossierLate() {
        var code = eligible();
        scenario.until(at("2026-10-23T08:00"));
        frame.assertUrged(code, "UserTask_SendTaxInformation");
        land.sendTax(code);
        scenario.until(at("2026-12-08T08:00"));
        frame.assertUrged(code, "UserTask_DetermineTax");
        assertThat(scenario.tasks(code, "UserTask_DirectOverdue"))
                .extracting(task -> task.getAssignee())
                .contains("H57.THUE.head");
        assertThat(scenario.openTasks(code)).as("nothing to apologise for").doesNotContain("UserTask_DraftApology");
        land.determineTax(code, 12_500_000);
        pay(code, 12_500_000);

        assertThat(desk.dossier(code).dueAt()).isAfter(at("2026-12-20T00:00"));
    }

    private String eligible() {
        var code = land.noticed(at("2026-10-21T08:00"));
        land.propose(code, "GRANT");
        land.decide(code, "eligible");
        return code;
    }

    private String unpaid() {
        var code = eligible();
        land.sendTax(code);
        land.determineTax(code, 12_500_000);
        scenario.until(at("2026-11-21T08:00"));
        return code;
    }

    private void pay(String code, int amount) {
        scenario.as(Desk.OFFICER, () -> payments.pay(code, "BL-" + code, amount));
        scenario.work();
    }
}
