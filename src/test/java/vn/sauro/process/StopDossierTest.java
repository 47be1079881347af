package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.BlockDesk.CHAIRMAN;
import static vn.sauro.support.BlockDesk.COUNTER;
import static vn.sauro.support.BlockDesk.LAND;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Ending;
import vn.sauro.dossier.Stop;
import vn.sauro.dossier.Stops;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.paper.PaperKind;
import vn.sauro.paper.Papers;
import vn.sauro.support.BlockDesk;
import vn.sauro.support.BlockTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@BlockTest
class StopDossierTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("StopDossier");

    private static final Map<String, Object> STOPPED =
            Map.of("outcome", "stopped", "feeHandling", "REFUNDED", "stopDocument", "5/TB-UBND");

    @Autowired
    Scenario scenario;

    @Autowired
    BlockDesk desk;

    @Autowired
    Stops stops;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DutyList duties;

    @Autowired
    Papers papers;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    private String withdrawing() {
        var code = desk.accepted(LAND);
        scenario.as(COUNTER, () -> withdrawals.request(code, "Gia đình đổi ý (mẫu)"));
        scenario.work();
        return code;
    }

    @Test
    void aGrantedWithdrawalEndsTheDossierWithWhateverStillRuns() {
        var code = withdrawing();
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.WITHDRAW_REQUESTED);
        desk.call(
                code, "ConsultAgency", Map.of("consultedRole", "TAX_OFFICER", "question", "Còn nợ thuế không? (mẫu)"));
        scenario.until(at("2026-10-06T08:00"));
        assertThat(scenario.task(code, "UserTask_DecideStop").getAssignee()).isEqualTo(CHAIRMAN);
        scenario.complete(code, "UserTask_DecideStop", STOPPED);

        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.STOPPED);
            assertThat(dossier.ending()).isEqualTo(Ending.WITHDRAWN);
        });
        assertThat(scenario.ended(code)).isTrue();
        assertThat(duties.ofCase(code)).noneMatch(Duty::open);
        assertThat(deadlines.clocksOf(code)).noneMatch(clock -> clock.open());
        assertThat(stops.of(code)).singleElement().satisfies(stop -> {
            assertThat(stop.state()).isEqualTo(Stop.State.STOPPED);
            assertThat(stop.fees()).isEqualTo(Stop.FeeHandling.REFUNDED);
            assertThat(stop.decidedPosition()).isEqualTo(CHAIRMAN);
        });
        assertThat(papers.of(code)).extracting(paper -> paper.kind()).contains(PaperKind.STOP_NOTICE);
    }

    @Test
    void whatTheApplicantWroteStaysOutsideTheChain() {
        var code = withdrawing();

        assertThat(desk.entries(code, "WITHDRAWAL_REQUESTED")).singleElement().satisfies(entry -> {
            assertThat(entry.facts()).isEmpty();
            assertThat(entry.personal()).containsEntry("because", "Gia đình đổi ý (mẫu)");
        });
    }

    @Test
    void aDeclinedWithdrawalNeedsAReasonAndTheDossierGoesOnEvenLate() {
        var code = withdrawing();
        scenario.until(at("2026-10-07T08:00"));
        assertThat(desk.kinds(code)).contains("DUTY_OVERDUE");
        assertThatThrownBy(() -> scenario.complete(code, "UserTask_DecideStop", Map.of("outcome", "continued")))
                .hasStackTraceContaining("stopNote");
        scenario.complete(
                code, "UserTask_DecideStop", Map.of("outcome", "continued", "stopNote", "Giấy đã ký, không rút được"));

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(scenario.ended(code)).isFalse();
        assertThat(stops.of(code)).extracting(Stop::state).containsExactly(Stop.State.CONTINUED);
    }

    @Test
    void aDossierThatWaitsForTheApplicantKeepsItsStatusWhileTheWithdrawalIsDecided() {
        var code = desk.call(desk.accepted(LAND), "CollectPayment", Map.of("taxAmount", 1000));
        withdrawals.request(code, "Không nộp nữa (mẫu)");
        scenario.work();
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.FINANCIAL_OBLIGATION_REQUIRED);
        scenario.complete(code, "UserTask_DecideStop", STOPPED);

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(deadlines.paused(code)).isFalse();
    }

    @Test
    void whoDidNotSupplementIsStopped() {
        var code = desk.call(desk.accepted(LAND), "RequestSupplement", Map.of("stage", "SETTLEMENT"));
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of("outcome", "requested", "missing", "Đơn", "supplementReason", "Thiếu", "guidance", "Nộp lại"));
        scenario.until(at("2026-11-05T08:00"));
        desk.call(code, "StopDossier", Map.of("stopReason", "EXPIRED"));
        scenario.complete(code, "UserTask_DecideStop", STOPPED);

        assertThat(desk.dossier(code).ending()).isEqualTo(Ending.EXPIRED);
        assertThat(desk.handedBack(code, "stopped")).isEqualTo(true);
    }

    @Test
    void whoDidNotSupplementMayBeGivenAnotherChance() {
        var code = desk.call(desk.accepted(LAND), "RequestSupplement", Map.of("stage", "SETTLEMENT"));
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of("outcome", "requested", "missing", "Đơn", "supplementReason", "Thiếu", "guidance", "Nộp lại"));
        scenario.until(at("2026-11-05T08:00"));
        desk.call(code, "StopDossier", Map.of("stopReason", "EXPIRED"));
        scenario.complete(
                code, "UserTask_DecideStop", Map.of("outcome", "continued", "stopNote", "Người nộp nằm viện"));

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(desk.handedBack(code, "stopped")).isEqualTo(false);
    }
}
