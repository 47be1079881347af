package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.dossier.FeePayments;
import vn.sauro.dossier.Fees;
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.dossier.LinkedPart;
import vn.sauro.dossier.LinkedParts;
import vn.sauro.duty.NoticeBox;
import vn.sauro.support.Desk;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
class SettleLinkedPartTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("SettleLinkedPart");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    HouseholdConsents consents;

    @Autowired
    LinkedParts parts;

    @Autowired
    NoticeBox notices;

    @Autowired
    FeePayments fees;

    @Autowired
    Fees bills;

    @Autowired
    JdbcClient jdbc;

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
    void whoDoesNotAcknowledgeInTwoWorkingHoursIsReportedToTheCentre() {
        var code = births.atThePolice(false);
        scenario.until(at("2026-10-05T09:59"));
        assertThat(desk.kinds(code)).doesNotContain("PART_UNACKNOWLEDGED");
        scenario.until(at("2026-10-05T10:01"));

        assertThat(desk.entries(code, "PART_UNACKNOWLEDGED")).singleElement().satisfies(entry -> assertThat(
                        entry.facts())
                .containsEntry("position", BirthDossiers.POLICE)
                .containsEntry("told", "19900.TTPVHCC.head"));
        assertThat(notices.of("19900.TTPVHCC.head"))
                .anyMatch(notice ->
                        notice.caseCode().equals(code) && notice.kind().equals("PART_UNACKNOWLEDGED"));
        frame.assertUrged(code, "UserTask_AcknowledgePart");
        births.acknowledge(code, BirthDossiers.POLICE);
        assertThat(scenario.openTasks(code)).contains("UserTask_SettlePart");
    }

    @Test
    void aResultIsHeldBackUntilTheFeesDueAtReceiptArePaid() {
        var code = births.atThePolice(false);
        owe(code);
        births.acknowledge(code, BirthDossiers.POLICE);
        births.settle(code, BirthDossiers.POLICE);

        assertThat(desk.kinds(code)).contains("PART_HELD");
        assertThat(residence(code).deliveredAt()).isNull();
        assertThat(notices.of(Desk.OFFICER))
                .anyMatch(notice ->
                        notice.caseCode().equals(code) && notice.kind().equals("PART_HELD"));
        assertThat(scenario.openTasks(code)).as("the chain goes on").isNotEmpty();

        scenario.as(Desk.OFFICER, () -> fees.pay(code, "BL-" + code, "8.000"));
        assertThat(desk.kinds(code)).containsSubsequence("PART_HELD", "FEE_PAID", "PART_DELIVERED");
        assertThat(residence(code).deliveredAt()).isNotNull();
    }

    @Test
    void aResultThatWasHeldBackGoesOutWhenTheFeesAreWaived() {
        var code = births.atThePolice(false);
        owe(code);
        births.acknowledge(code, BirthDossiers.POLICE);
        births.settle(code, BirthDossiers.POLICE);
        scenario.as(Desk.OFFICER, () -> bills.exempt(code, "Hộ nghèo (mẫu)"));

        assertThat(residence(code).deliveredAt()).isNotNull();
        assertThat(desk.kinds(code)).containsSubsequence("PART_HELD", "FEE_EXEMPTED", "PART_DELIVERED");
    }

    /** The sample's birth chain is free of charge; this one costs something. */
    private void owe(String code) {
        jdbc.sql("""
                insert into fee_bill (dossier_code, collected_at, amount, state, raised_at)
                values (:code, 'RECEIPT', 8000, 'DUE', :at)
                """)
                .param("code", code)
                .param("at", java.sql.Timestamp.from(MONDAY))
                .update();
    }

    private LinkedPart residence(String code) {
        return parts.of(code).stream()
                .filter(part -> part.step().equals("register-residence"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void verificationLengthensResidenceByTheRuleAndOnlyThat() {
        var code = births.atThePolice(false);
        births.acknowledge(code, BirthDossiers.POLICE);
        births.verify(code, BirthDossiers.POLICE);
        assertThat(desk.dossier(code).dueAt()).as("five working days in all").isEqualTo(at("2026-10-12T17:00"));
        assertThat(scenario.task(code, "UserTask_VerifyPart").getDueDate()).isEqualTo(at("2026-10-12T17:00"));
        scenario.complete(
                code, "UserTask_VerifyPart", Map.of("verificationResult", "10/KQXM", "resultDocument", "KQ-02 (mẫu)"));
        births.acknowledge(code, BirthDossiers.INSURANCE);

        assertThatThrownBy(() -> births.verify(code, BirthDossiers.INSURANCE))
                .hasMessageContaining("dossier.verification-forbidden");
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SettlePart");
        births.settle(code, BirthDossiers.INSURANCE);
    }

    @Test
    void aLateAgencyApologisesItselfAndTheCentrePassesItOn() {
        var code = births.atThePolice(false);
        births.acknowledge(code, BirthDossiers.POLICE);
        scenario.until(at("2026-10-06T17:01"));
        frame.assertUrged(code, "UserTask_SettlePart");
        assertThat(desk.holder(code, "UserTask_ApologizeLate")).isEqualTo(BirthDossiers.POLICE);
        scenario.until(at("2026-10-07T11:00"));
        frame.assertUrged(code, "UserTask_ApologizeLate");
        apologise(code);

        assertThat(desk.kinds(code)).contains("PART_APOLOGY", "PART_APOLOGY_PASSED_ON");
        births.settle(code, BirthDossiers.POLICE);
        assertThat(parts.of(code))
                .filteredOn(part -> part.step().equals("register-residence"))
                .singleElement()
                .satisfies(part -> assertThat(part.deliveredAt()).isAfterOrEqualTo(part.apologisedAt()));
    }

    @Test
    void whoIsLateEvenWithVerificationApologisesToo() {
        var code = births.atThePolice(false);
        births.acknowledge(code, BirthDossiers.POLICE);
        births.verify(code, BirthDossiers.POLICE);
        scenario.until(at("2026-10-12T17:01"));

        assertThat(scenario.openTasks(code)).contains("UserTask_VerifyPart", "UserTask_ApologizeLate");
    }

    private void apologise(String code) {
        scenario.complete(
                code,
                "UserTask_ApologizeLate",
                Map.of(
                        "apologyReason",
                        "Hệ thống dân cư gián đoạn (mẫu)",
                        "promisedOn",
                        "2026-10-08",
                        "resultDocument",
                        "2/XL"));
    }
}
