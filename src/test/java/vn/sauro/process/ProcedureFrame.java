package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.Supplements;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.support.Desk;
import vn.sauro.support.Scenario;

/** What can happen to a dossier of any procedure, done by whoever is responsible for it. */
final class ProcedureFrame {

    private final Scenario scenario;

    ProcedureFrame(Scenario scenario) {
        this.scenario = scenario;
    }

    void decline(String code) {
        scenario.complete(
                code,
                "UserTask_CheckDossier",
                Map.of(
                        "outcome",
                        "notAccepted",
                        "declineReason",
                        "Không thuộc thẩm quyền (mẫu)",
                        "declineBasis",
                        "Mẫu"));
    }

    void handOver(String code) {
        scenario.complete(code, "UserTask_SendDossier", Map.of("sendingMeans", "ELECTRONIC"));
        scenario.complete(code, "UserTask_TakeOverDossier", Map.of("outcome", "takenOver"));
    }

    void withdraw(Withdrawals withdrawals, String code, boolean granted) {
        scenario.as(Desk.OFFICER, () -> withdrawals.request(code, "Không còn nhu cầu (mẫu)"));
        scenario.work();
        decideStop(code, granted);
    }

    void decideStop(String code, boolean granted) {
        scenario.complete(
                code,
                "UserTask_DecideStop",
                granted
                        ? Map.of("outcome", "stopped", "feeHandling", "NONE_PAID", "stopDocument", "3/TB")
                        : Map.of("outcome", "continued", "stopNote", "Hồ sơ được giải quyết tiếp (mẫu)"));
    }

    void stayOnTime(String code) {
        scenario.complete(
                code, "UserTask_DraftApology", Map.of("outcome", "onTime", "delayReason", "Sẽ trả đúng hẹn (mẫu)"));
    }

    void requestSupplement(String code) {
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of(
                        "outcome",
                        "requested",
                        "missing",
                        "Giấy tờ còn thiếu (mẫu)",
                        "supplementReason",
                        "Chưa đủ căn cứ (mẫu)",
                        "guidance",
                        "Nộp tại nơi tiếp nhận (mẫu)"));
    }

    void supplement(Supplements supplements, String code) {
        scenario.as(
                Desk.OFFICER,
                () -> supplements.submit(code, List.of(new HandedIn(1, "Giấy tờ (mẫu)", "COPY", 1, null))));
        scenario.work();
    }

    void draftRefusal(String code) {
        scenario.complete(
                code,
                "UserTask_DraftRefusal",
                Map.of("refusalReason", "Không đủ điều kiện (mẫu)", "legalBasis", "Căn cứ (mẫu)"));
    }

    void signRefusal(String code, boolean refused) {
        scenario.complete(
                code,
                "UserTask_SignRefusal",
                refused
                        ? Map.of("outcome", "signed", "letterNumber", "12/PTC")
                        : Map.of("outcome", "notRefused", "signNote", "Giải quyết tiếp (mẫu)"));
    }

    /** A duty of the dossier is late now and somebody above its holder is to direct it. */
    void assertUrged(String code, String element) {
        assertThat(scenario.openTasks(code)).contains(element, "UserTask_DirectOverdue");
    }
}
