package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Desk.CERTIFIED_COPY;
import static vn.sauro.support.Desk.NOT_REFUSED;
import static vn.sauro.support.Desk.NOT_STOPPED;
import static vn.sauro.support.Desk.OFFICER;
import static vn.sauro.support.Desk.OTHER_COMMUNE;
import static vn.sauro.support.Desk.REFUSED;
import static vn.sauro.support.Desk.STOPPED;
import static vn.sauro.support.Desk.WARD;
import static vn.sauro.support.Scenario.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.duty.CaseShares;
import vn.sauro.duty.HolderCategory;
import vn.sauro.duty.Shares;
import vn.sauro.support.Desk;
import vn.sauro.support.FromMonday;
import vn.sauro.support.OwnVersions;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@ProcessTest
@FromMonday
class CertifyCopyTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("CertifyCopy");

    private static final String APPRAISER = "19900.VP.civil-status-officer";
    private static final String SIGNER = "19900.vice-chairman";
    private static final String REGISTRAR = "19900.VP.general-officer";
    private static final Map<String, Object> SUPPLEMENT = Map.of("outcome", "supplementNeeded");
    private static final Map<String, Object> NOT_ELIGIBLE = Map.of("outcome", "refused");

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    CaseShares shares;

    @Autowired
    OwnVersions versions;

    private void appraise(String code, Map<String, Object> answer) {
        scenario.complete(code, "UserTask_AppraiseCopy", answer);
    }

    private void appraise(String code) {
        appraise(code, Map.of("outcome", "eligible", "copyCount", 2, "pageCount", 4));
    }

    private void signAndIssue(String code) {
        scenario.complete(code, "UserTask_SignCopy", Map.of("outcome", "approved"));
        scenario.complete(code, "UserTask_IssueCopy", Map.of("resultDocument", "1234/2026 (mẫu)"));
    }

    @Test
    void aCopyPassesFourPairsOfHandsInOneDayAndEveryHourIsSomebodys() {
        var code = desk.file(CERTIFIED_COPY);
        scenario.now(at("2026-10-05T08:15"));
        desk.accept(code);
        assertThat(desk.holder(code, "UserTask_AppraiseCopy")).isEqualTo(APPRAISER);
        assertThat(scenario.task(code, "UserTask_AppraiseCopy").getDueDate()).isEqualTo("2026-10-05T08:45:00.000");
        scenario.now(at("2026-10-05T08:35"));
        appraise(code);
        assertThat(desk.holder(code, "UserTask_SignCopy")).isEqualTo(SIGNER);
        scenario.now(at("2026-10-05T09:00"));
        scenario.complete(code, "UserTask_SignCopy", Map.of("outcome", "approved"));
        assertThat(desk.holder(code, "UserTask_IssueCopy")).isEqualTo(REGISTRAR);
        scenario.now(at("2026-10-05T09:10"));
        scenario.complete(code, "UserTask_IssueCopy", Map.of("resultDocument", "1234/2026 (mẫu)"));
        scenario.now(at("2026-10-05T14:00"));
        desk.returnResult(code);

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
            assertThat(dossier.finishedAt()).isEqualTo(at("2026-10-05T09:10"));
            assertThat(dossier.dueAt()).isEqualTo(at("2026-10-05T17:00"));
        });
        assertThat(desk.payers(code)).containsExactly(OFFICER, APPRAISER, SIGNER, REGISTRAR, "APPLICANT");
        assertThat(shares.of(code)).satisfies(all -> {
            assertThat(all.elapsed()).isEqualTo(Duration.ofHours(4));
            assertThat(all.shares().stream().map(Shares.Share::worked).reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(all.elapsed());
            assertThat(all.lateness().late()).isFalse();
        });
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void aCopyDueOnTheFirstWorkingDayThatTheCalendarKnowsIsSettledLikeAnyOther() {
        scenario.now(at("2026-01-05T08:00"));
        var code = desk.accepted(CERTIFIED_COPY);
        appraise(code);
        signAndIssue(code);
        desk.returnResult(code);
        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
            assertThat(dossier.dueAt()).isEqualTo(at("2026-01-05T17:00"));
        });
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void aResultIsReturnedThoughTheTimeToCollectItEndsInAYearThatTheCalendarDoesNotKnowYet() {
        scenario.now(at("2027-03-01T08:00"));
        var code = desk.accepted(CERTIFIED_COPY);
        appraise(code);
        signAndIssue(code);
        assertThat(scenario.task(code, "UserTask_ReturnResult").getDueDate()).isEqualTo("2027-12-31T17:00:00.000");
        desk.returnResult(code);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
    }

    @Test
    void theSignerSendsAWrongCertificationBack() {
        var code = desk.accepted(CERTIFIED_COPY);
        appraise(code);
        scenario.complete(code, "UserTask_SignCopy", Map.of("outcome", "rework", "reworkReason", "Sai số trang (mẫu)"));
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AppraiseCopy");
        assertThat(desk.entries(code, "STEP_FOUND")).singleElement().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("found", Map.of("reworkReason", "Sai số trang (mẫu)")));
        appraise(code);
        signAndIssue(code);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
    }

    @Test
    void whileTheApplicantSupplementsTheHoursAreHisAndTheAppointmentMoves() {
        var code = desk.accepted(CERTIFIED_COPY);
        appraise(code, SUPPLEMENT);
        desk.askSupplement(code);
        assertThat(desk.payers(code)).last().isEqualTo("APPLICANT");
        scenario.until(at("2026-10-07T08:00"));
        desk.supplement(code);

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
            assertThat(dossier.dueAt()).isEqualTo(at("2026-10-07T17:00"));
        });
        appraise(code);
        signAndIssue(code);
        assertThat(shares.of(code).lateness()).satisfies(lateness -> {
            assertThat(lateness.late()).isFalse();
            assertThat(lateness.wouldBeLateWithoutPauses()).isTrue();
        });
    }

    @Test
    void whoDoesNotSupplementIsStoppedUnlessTheLeaderLetsItGoOn() {
        versions.from(
                LocalDate.of(2027, 1, 1),
                CERTIFIED_COPY,
                Map.of("Thời gian để người dân bổ sung", "2", "Đơn vị bổ sung", "ngày làm việc"));
        var letGoOn = expired();
        scenario.complete(letGoOn, "UserTask_DecideStop", NOT_STOPPED);
        assertThat(scenario.openTasks(letGoOn)).contains("UserTask_AppraiseCopy");

        var stopped = expired();
        scenario.complete(stopped, "UserTask_DecideStop", STOPPED);
        assertThat(desk.dossier(stopped)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.STOPPED);
            assertThat(dossier.ending()).isEqualTo(Ending.EXPIRED);
        });
        assertThat(scenario.ended(stopped)).isTrue();
    }

    private String expired() {
        scenario.now(at("2027-03-01T08:00"));
        var code = desk.accepted(CERTIFIED_COPY);
        appraise(code, SUPPLEMENT);
        desk.askSupplement(code);
        scenario.until(at("2027-03-04T08:00"));
        return code;
    }

    @Test
    void whatCannotBeCertifiedIsRefusedByTheSignerOrGoesOn() {
        var code = desk.accepted(CERTIFIED_COPY);
        appraise(code, NOT_ELIGIBLE);
        assertThat(desk.holder(code, "UserTask_DraftRefusal")).isEqualTo(APPRAISER);
        desk.proposeRefusal(code, NOT_REFUSED);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AppraiseCopy");

        appraise(code, NOT_ELIGIBLE);
        desk.proposeRefusal(code, REFUSED);
        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.STOPPED);
            assertThat(dossier.ending()).isEqualTo(Ending.REFUSED);
        });
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void aWithdrawalThatIsGrantedEndsTheDossierAndOneThatIsDeclinedDoesNot() {
        var code = desk.accepted(CERTIFIED_COPY);
        desk.withdraw(code);
        scenario.complete(code, "UserTask_DecideStop", NOT_STOPPED);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);

        desk.withdraw(code);
        assertThat(scenario.openTasks(code)).containsExactly("UserTask_AppraiseCopy", "UserTask_DecideStop");
        scenario.complete(code, "UserTask_DecideStop", STOPPED);
        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.WITHDRAWN);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void whatIsNotReadyInTimeIsApologisedFor() {
        var code = desk.accepted(CERTIFIED_COPY);
        scenario.until(at("2026-10-05T17:01"));
        assertThat(scenario.openTasks(code)).contains("UserTask_DraftApology", "UserTask_AppraiseCopy");
        scenario.complete(
                code,
                "UserTask_DraftApology",
                Map.of("outcome", "drafted", "delayReason", "Nhiều bản sao (mẫu)", "newDate", "2026-10-07"));
        scenario.complete(code, "UserTask_SignApology", Map.of("outcome", "signed", "letterNumber", "04/VBXL (mẫu)"));
        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.dueAt()).isEqualTo(at("2026-10-07T17:00"));
            assertThat(dossier.originalDueAt()).isEqualTo(at("2026-10-05T17:00"));
            assertThat(dossier.reappointments()).isOne();
        });
        appraise(code);
        signAndIssue(code);
        assertThat(shares.of(code).lateness().lateByOriginal()).isTrue();
    }

    @Test
    void whoIsLateIsCalledUponAndKeepsTheDuty() {
        var code = desk.accepted(CERTIFIED_COPY);
        scenario.until(at("2026-10-05T08:45"));
        assertThat(desk.holder(code, "UserTask_AppraiseCopy")).isEqualTo(APPRAISER);
        appraise(code);
        scenario.until(at("2026-10-05T09:30"));
        scenario.complete(code, "UserTask_SignCopy", Map.of("outcome", "approved"));
        scenario.until(at("2026-10-05T10:00"));
        scenario.complete(code, "UserTask_IssueCopy", Map.of("resultDocument", "1234/2026 (mẫu)"));

        assertThat(desk.entries(code, "DUTY_OVERDUE")).hasSizeGreaterThanOrEqualTo(3);
        scenario.work();
        desk.returnResult(code);
        assertThat(scenario.ended(code)).isTrue();
    }

    @Test
    void aCopyFiledElsewhereIsHandedOverFirstAndOneThatIsDeclinedEndsThere() {
        var code = desk.file(CERTIFIED_COPY, OTHER_COMMUNE, WARD);
        scenario.now(at("2026-10-05T08:15"));
        desk.accept(code);
        scenario.complete(code, "UserTask_SendDossier", Map.of("sendingMeans", "ELECTRONIC"));
        scenario.complete(code, "UserTask_TakeOverDossier", Map.of("outcome", "takenOver"));
        assertThat(desk.holder(code, "UserTask_AppraiseCopy")).isEqualTo(APPRAISER);
        scenario.now(at("2026-10-05T08:35"));
        assertThat(shares.of(code).shares())
                .extracting(Shares.Share::category)
                .containsExactly(HolderCategory.OTHER_AGENCY, HolderCategory.PERSON);

        var declined = desk.file(CERTIFIED_COPY);
        scenario.complete(
                declined,
                "UserTask_CheckDossier",
                Map.of(
                        "outcome",
                        "notAccepted",
                        "declineReason",
                        "Không có bản chính (mẫu)",
                        "declineBasis",
                        "Điều 22"));
        assertThat(scenario.ended(declined)).isTrue();
    }
}
