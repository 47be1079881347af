package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.Objections;
import vn.sauro.dossier.Payments;
import vn.sauro.dossier.StepSavings;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.HolderCategory;
import vn.sauro.duty.Shares;
import vn.sauro.ledger.VerifyLedger;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class RegisterLandTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("RegisterLand");

    private static final String DIFFICULT_AREA = "20071";

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Objections objections;

    @Autowired
    Payments payments;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    CaseShares shares;

    @Autowired
    DataSourceProperties database;

    @Autowired
    StepSavings savings;

    private LandDossiers land;
    private ProcedureFrame frame;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
        land = new LandDossiers(scenario, desk);
        frame = new ProcedureFrame(scenario);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void aCertificateIsIssuedInTwentyWorkingDaysWithoutNoticeTaxAndPayment() {
        var code = land.assigned(false);
        assertThat(desk.dossier(code).dueAt()).as("twenty working days").isEqualTo(at("2026-11-02T17:00"));
        land.extract(code);
        land.verifyBoundary(code);
        land.determineOrigin(code);
        land.checkPlanning(code);
        land.post(code);
        scenario.until(at("2026-10-21T08:00"));
        land.closeNotice(code, 0);
        land.propose(code, "GRANT");
        land.decide(code, "eligible");
        land.sendTax(code);
        scenario.until(at("2026-10-23T08:00"));
        land.determineTax(code, 12_500_000);
        scenario.until(at("2026-10-26T08:00"));
        scenario.as(Desk.OFFICER, () -> payments.pay(code, "BL-1", 12_500_000));
        scenario.work();
        land.sign(code);
        land.updateRegistry(code);

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.RESOLVED);
        assertThat(desk.dossier(code).originalDueAt()).isEqualTo(at("2026-11-02T17:00"));
        assertThat(desk.dossier(code).dueAt())
                .as("eleven days of notice, two of tax, one of payment")
                .isEqualTo(at("2026-11-20T17:00"));
        desk.returnResult(code);
        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertSharesAddUp(code);
    }

    private void assertSharesAddUp(String code) {
        var taken = shares.of(code);
        assertThat(taken.shares().stream().map(Shares.Share::worked).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(taken.elapsed());
        assertThat(taken.shares())
                .extracting(Shares.Share::category)
                .contains(HolderCategory.PERSON, HolderCategory.APPLICANT);
        assertThat(taken.lateness().late()).isFalse();
        assertThat(taken.lateness().wouldBeLateWithoutPauses()).isFalse();
        var verdict = new ByteArrayOutputStream();
        var exit = VerifyLedger.run(
                new String[] {"--url", database.getUrl(), "--user", database.determineUsername()},
                new PrintStream(verdict, true, StandardCharsets.UTF_8));
        assertThat(exit).as(verdict.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void daysSavedAgainstTheBaselineAreCountedStepByStep() {
        var code = land.assigned(true);
        scenario.until(at("2026-10-07T17:00"));
        scenario.complete(
                code,
                "UserTask_SurveyParcel",
                Map.of(
                        "mapSheet",
                        "TĐ-01",
                        "parcelNumber",
                        "1",
                        "areaSquareMetres",
                        182,
                        "surveyCost",
                        2_500_000,
                        "resultDocument",
                        "5/TĐ"));
        scenario.until(at("2026-10-12T17:00"));
        land.verifyBoundary(code);

        assertThat(savings.of(code))
                .filteredOn(saving -> saving.step().equals("survey"))
                .singleElement()
                .satisfies(saving -> {
                    assertThat(saving.baselineDue()).isEqualTo(at("2026-10-12T17:00"));
                    assertThat(saving.saved())
                            .as("three days of seven and a half hours")
                            .isEqualTo(Duration.ofMinutes(1350));
                });
        assertThat(savings.of(code))
                .filteredOn(saving -> saving.step().equals("verify-boundary"))
                .singleElement()
                .satisfies(
                        saving -> assertThat(saving.saved()).as("two days late").isEqualTo(Duration.ofMinutes(-900)));
    }

    @Test
    void aDifficultAreaHasTenWorkingDaysMore() {
        var code = desk.file(LandDossiers.LAND, DIFFICULT_AREA, DIFFICULT_AREA);
        desk.accept(code);

        assertThat(desk.dossier(code).dueAt()).as("thirty working days").isEqualTo(at("2026-11-16T17:00"));
        assertThat(desk.holder(code, "UserTask_AssignOfficer"))
                .as("the head is vacant")
                .isEqualTo("20071.KT.deputy-head");
        land.assign(code, false, "20071.KT.land-officer");
        assertThat(desk.holder(code, "UserTask_VerifyBoundary")).isEqualTo("20071.KT.land-officer");
    }

    @Test
    void whatDoesNotBelongHereIsNotAccepted() {
        var code = desk.file(LandDossiers.LAND);
        frame.decline(code);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.NOT_ACCEPTED);
    }

    @Test
    void aDossierFiledElsewhereIsHandedOverToTheCommuneOfTheLand() {
        var code = desk.file(LandDossiers.LAND, Desk.WARD, Desk.OTHER_COMMUNE);
        desk.accept(code);
        frame.handOver(code);

        assertThat(desk.holder(code, "UserTask_AssignOfficer")).isEqualTo("19867.KT.head");
    }

    @Test
    void aLateAssignmentIsUrgedUntilItIsMade() {
        var code = desk.accepted(LandDossiers.LAND);
        scenario.until(at("2026-10-07T08:00"));
        frame.assertUrged(code, "UserTask_AssignOfficer");
        land.assign(code, false, LandDossiers.OFFICER);

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ExtractMap", "UserTask_VerifyBoundary");
    }

    @Test
    void theApplicantHearsOfADelayInTime() {
        var code = land.assigned(false);
        scenario.until(at("2026-10-30T17:01"));
        assertThat(scenario.openTasks(code)).contains("UserTask_DraftApology");
        frame.stayOnTime(code);

        assertThat(scenario.openTasks(code)).contains("UserTask_ExtractMap").doesNotContain("UserTask_DraftApology");
    }

    @Test
    void theApplicantMayTakeTheDossierBackIfTheCompetentPersonAgrees() {
        var code = land.assigned(false);
        frame.withdraw(withdrawals, code, false);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ExtractMap", "UserTask_VerifyBoundary");
        frame.withdraw(withdrawals, code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.WITHDRAWN);
    }

    @Test
    void aDisputeIsHandledBeforeAnybodyDecides() {
        var code = land.examined();
        land.post(code);
        scenario.until(at("2026-10-20T23:10"));
        land.object(objections, code);
        scenario.until(at("2026-10-21T08:00"));
        land.closeNotice(code, 1);
        land.answerObjection(code, true);
        scenario.complete(
                code,
                "UserTask_ConcludeDispute",
                Map.of(
                        "outcome",
                        "disputeSettled",
                        "disputeConclusion",
                        "Đã hòa giải (mẫu)",
                        "resultDocument",
                        "8/HG"));

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ProposeEligibility");
    }

    @Test
    void whoIsNotEligibleIsRefusedInWritingUnlessTheSignerDisagrees() {
        var code = land.noticed(at("2026-10-21T08:00"));
        land.propose(code, "REFUSE");
        land.decide(code, "notEligible");
        assertThat(desk.holder(code, "UserTask_DraftRefusal")).isEqualTo(LandDossiers.OFFICER);
        frame.draftRefusal(code);
        frame.signRefusal(code, false);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_ProposeEligibility");
        land.propose(code, "REFUSE");
        land.decide(code, "notEligible");
        frame.draftRefusal(code);
        frame.signRefusal(code, true);

        assertThat(scenario.ended(code)).isTrue();
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.REFUSED);
    }

    @Test
    void aRegistrationWithoutACertificateNeedsNoTax() {
        var code = land.noticed(at("2026-10-21T08:00"));
        land.propose(code, "REGISTER_ONLY");
        land.decide(code, "registrationOnly");

        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SignCertificate");
    }
}
