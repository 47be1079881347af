package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Desk.NOT_STOPPED;
import static vn.sauro.support.Desk.OTHER_COMMUNE;
import static vn.sauro.support.Desk.STOPPED;
import static vn.sauro.support.Desk.WARD;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.support.Desk;
import vn.sauro.support.FromMonday;
import vn.sauro.support.OwnVersions;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

/** One model, any procedure: here the sample's repeated birth registration (register, review, sign), and others with groups of parallel steps. */
@ProcessTest
@FromMonday
class InternalProcedureTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("InternalProcedure");

    private static final LocalDate LATER = LocalDate.of(2026, 11, 1);
    private static final String REPEATED_BIRTH = "9.000002";
    private static final String REGISTRAR = "19900.VP.civil-status-officer";
    private static final String REVIEWER = "19900.VP.head";
    private static final String SIGNER = "19900.vice-chairman";
    private static final Map<String, Object> DONE = Map.of("outcome", "done", "stepResult", "Đã dự thảo (mẫu)");
    private static final Map<String, Object> SIGNED = Map.of("outcome", "approved", "resultDocument", "45/TLKS (mẫu)");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    DutyList duties;

    @Autowired
    OwnVersions versions;

    private void perform(String code, Map<String, Object> answer) {
        scenario.complete(code, "UserTask_PerformStep", answer);
    }

    private Duty open(String code) {
        return duties.ofCase(code).stream().filter(Duty::open).findFirst().orElseThrow();
    }

    @Test
    void nameHolderTimeAndProductOfEachStepComeFromTheCatalogue() {
        var code = desk.accepted(REPEATED_BIRTH);
        assertThat(scenario.task(code, "UserTask_PerformStep").getName()).isEqualTo("Vào sổ, dự thảo kết quả đăng ký");
        assertThat(open(code)).satisfies(duty -> {
            assertThat(duty.holder().positionId()).isEqualTo(REGISTRAR);
            assertThat(duty.title()).isEqualTo("Vào sổ, dự thảo kết quả đăng ký");
            assertThat(duty.dueAt()).isEqualTo(at("2026-10-08T17:00"));
        });
        perform(code, DONE);
        assertThat(open(code)).satisfies(duty -> {
            assertThat(duty.holder().positionId()).isEqualTo(REVIEWER);
            assertThat(duty.expectedResult()).isEqualTo("Phiếu trình");
        });
        perform(code, DONE);
        assertThat(scenario.task(code, "UserTask_SignStep").getName()).isEqualTo("Ký kết quả");
        assertThat(desk.holder(code, "UserTask_SignStep")).isEqualTo(SIGNER);
        scenario.complete(code, "UserTask_SignStep", SIGNED);

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        desk.returnResult(code);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void theStepsOfOneParallelGroupAreDoneAtTheSameTimeAndTheNextOnesBeginWhenAllAreDone() {
        var both = Map.of("Nhóm song song", "content");
        versions.from(LATER, "9.000003", Map.of(), Map.of("register", both, "review", both));
        scenario.now(at("2026-11-02T08:00"));
        var code = desk.accepted("9.000003");
        assertThat(holders(code)).containsExactlyInAnyOrder(REGISTRAR, REVIEWER);
        assertThat(duties.ofCase(code).stream().filter(Duty::open).map(Duty::title))
                .containsExactlyInAnyOrder("Vào sổ, dự thảo kết quả đăng ký", "Xem xét, trình ký");

        performAs(code, REVIEWER, DONE);
        assertThat(holders(code)).containsExactly(REGISTRAR);
        performAs(code, REGISTRAR, DONE);
        assertThat(holders(code)).containsExactly(SIGNER);

        scenario.complete(code, "UserTask_SignStep", Map.of("outcome", "rework", "reworkReason", "Sai tên (mẫu)"));
        assertThat(holders(code)).containsExactlyInAnyOrder(REGISTRAR, REVIEWER);
        performAs(code, REGISTRAR, DONE);
        performAs(code, REVIEWER, DONE);
        scenario.complete(code, "UserTask_SignStep", SIGNED);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        assertThat(desk.payers(code)).doesNotContainNull();
    }

    @Test
    void oneOfTwoParallelStepsAsksTheApplicantOnceForAll() {
        var both = Map.of("Nhóm song song", "content");
        versions.from(LATER, "9.000004", Map.of(), Map.of("register", both, "review", both));
        scenario.now(at("2026-11-02T08:00"));
        var code = desk.accepted("9.000004");
        performAs(code, REGISTRAR, Map.of("outcome", "supplementNeeded"));
        desk.askSupplement(code);
        performAs(code, REVIEWER, Map.of("outcome", "supplementNeeded"));
        assertThatThrownBy(() -> desk.askSupplement(code)).hasStackTraceContaining("dossier.supplement-open");
        scenario.complete(code, "UserTask_DraftSupplement", Map.of("outcome", "notNeeded"));
        assertThat(holders(code)).containsExactly(REVIEWER);
        desk.supplement(code);
        assertThat(holders(code)).containsExactlyInAnyOrder(REGISTRAR, REVIEWER);
    }

    @Test
    void theCatalogueSaysWhoSignsAndOfTwoSignersOneSendsTheProductBackForBoth() {
        versions.from(
                LATER,
                "9.000007",
                Map.of(),
                Map.of(
                        "review", Map.of("Nhóm song song", "signatures", "Ký duyệt", "có"),
                        "sign", Map.of("Nhóm song song", "signatures")));
        scenario.now(at("2026-11-02T08:00"));
        var code = desk.accepted("9.000007");
        perform(code, DONE);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_SignStep", "UserTask_SignStep");
        signAs(code, REVIEWER, SIGNED);
        signAs(code, SIGNER, Map.of("outcome", "rework", "reworkReason", "Sai ngày (mẫu)"));
        assertThat(holders(code)).containsExactly(REGISTRAR);

        perform(code, DONE);
        signAs(code, REVIEWER, Map.of("outcome", "rework", "reworkReason", "Sai số (mẫu)"));
        assertThat(holders(code)).containsExactly(REGISTRAR);
        perform(code, DONE);
        signAs(code, SIGNER, SIGNED);
        signAs(code, REVIEWER, SIGNED);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
    }

    @Test
    void aStepIsASignatureByItsMarkAndNotByItsKey() {
        versions.from(
                LATER,
                "9.000010",
                Map.of(),
                Map.of("review", Map.of("Ký duyệt", "có"), "sign", Map.of("Ký duyệt", "không")));
        scenario.now(at("2026-11-02T08:00"));
        var code = desk.accepted("9.000010");
        perform(code, DONE);
        scenario.complete(code, "UserTask_SignStep", SIGNED);
        assertThat(desk.holder(code, "UserTask_PerformStep")).isEqualTo(SIGNER);
        perform(code, DONE);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
    }

    private List<String> holders(String code) {
        return duties.ofCase(code).stream()
                .filter(Duty::open)
                .map(duty -> duty.holder().positionId())
                .toList();
    }

    private void performAs(String code, String position, Map<String, Object> answer) {
        answerAs(code, "UserTask_PerformStep", position, answer);
    }

    private void signAs(String code, String position, Map<String, Object> answer) {
        answerAs(code, "UserTask_SignStep", position, answer);
    }

    private void answerAs(String code, String element, String position, Map<String, Object> answer) {
        scenario.complete(
                scenario.tasks(code, element).stream()
                        .filter(task -> task.getAssignee().equals(position))
                        .findFirst()
                        .orElseThrow(),
                answer);
    }

    @Test
    void itIsWithdrawnOnlyWhenThatIsGranted() {
        var code = desk.accepted(REPEATED_BIRTH);
        desk.withdraw(code);
        scenario.complete(code, "UserTask_DecideStop", NOT_STOPPED);
        desk.withdraw(code);
        scenario.complete(code, "UserTask_DecideStop", STOPPED);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.WITHDRAWN);
    }

    @Test
    void aLateStepIsCalledUponAndTheApplicantToldADayBefore() {
        var code = desk.accepted(REPEATED_BIRTH);
        // Five working days end on Monday 12 October; an apology is due one working day before.
        scenario.until(at("2026-10-09T17:01"));
        assertThat(desk.entries(code, "DUTY_OVERDUE")).isNotEmpty();
        scenario.complete(code, "UserTask_DraftApology", Map.of("outcome", "onTime", "delayReason", "Sẽ kịp (mẫu)"));
        perform(code, DONE);
        perform(code, DONE);
        var before = desk.entries(code, "DUTY_OVERDUE").size();
        scenario.until(at("2026-10-13T08:00"));
        assertThat(desk.entries(code, "DUTY_OVERDUE")).hasSizeGreaterThan(before);
        scenario.complete(code, "UserTask_SignStep", SIGNED);
        scenario.work();
        desk.returnResult(code);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void itIsHandedOverWhenFiledElsewhereAndEndsWhenDeclined() {
        var code = desk.file(REPEATED_BIRTH, OTHER_COMMUNE, WARD);
        desk.accept(code);
        scenario.complete(code, "UserTask_SendDossier", Map.of("sendingMeans", "ELECTRONIC"));
        scenario.complete(code, "UserTask_TakeOverDossier", Map.of("outcome", "takenOver"));
        assertThat(desk.holder(code, "UserTask_PerformStep")).isEqualTo(REGISTRAR);

        var declined = desk.file(REPEATED_BIRTH);
        scenario.complete(
                declined,
                "UserTask_CheckDossier",
                Map.of("outcome", "notAccepted", "declineReason", "Không đúng nơi (mẫu)", "declineBasis", "Mẫu"));
        assertThat(scenario.ended(declined)).isTrue();
    }
}
