package vn.sauro.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import vn.sauro.support.Desk;
import vn.sauro.support.Scenario;

/** Leads house permits of the ward Thuận An from one step to the next. */
final class HouseDossiers {

    static final String HOUSE = "1.013236";
    static final String OFFICER = "19900.KTHTDT.construction-officer";
    static final String CONSULTED = "H57.SXD.HTKT.officer";

    private final Scenario scenario;
    private final Desk desk;

    HouseDossiers(Scenario scenario, Desk desk) {
        this.scenario = scenario;
        this.desk = desk;
    }

    String accepted() {
        return desk.accepted(HOUSE);
    }

    void checkSite(String code) {
        scenario.complete(
                code,
                "UserTask_CheckSite",
                Map.of("siteResult", "MATCHES", "siteNote", "Đúng hiện trạng (mẫu)", "resultDocument", "3/BB"));
    }

    void appraise(String code, boolean complete, String... consulted) {
        var values = new HashMap<String, Object>(Map.of(
                "outcome",
                complete ? "complete" : "deficient",
                "appraisalOpinion",
                "Theo hồ sơ (mẫu)",
                "resultDocument",
                "4/TĐ"));
        if (consulted.length > 0) {
            values.put("consultedRoles", Spin.JSON(List.of(consulted)));
            values.put("question", "Khoảng lùi có bảo đảm không? (mẫu)");
        }
        scenario.complete(code, "UserTask_AppraiseDossier", values);
    }

    String appraised(String... consulted) {
        var code = accepted();
        checkSite(code);
        appraise(code, true, consulted);
        return code;
    }

    void draft(String code, boolean permit) {
        var values = new HashMap<String, Object>(
                Map.of("outcome", permit ? "permitDrafted" : "refusalProposed", "resultDocument", "6/TTr"));
        if (permit) {
            values.put("floors", 3);
            values.put("floorArea", 210);
        } else {
            values.put("draftReason", "Vi phạm khoảng lùi (mẫu)");
        }
        scenario.complete(code, "UserTask_DraftPermit", values);
    }

    void sign(String code) {
        scenario.complete(code, "UserTask_SignPermit", Map.of("outcome", "signed", "resultDocument", "45/GPXD (mẫu)"));
    }

    void sendBack(String code) {
        scenario.complete(
                code, "UserTask_SignPermit", Map.of("outcome", "sentBack", "sentBackReason", "Sai số tầng (mẫu)"));
    }

    void publish(String code) {
        scenario.complete(
                code,
                "UserTask_PublishPermit",
                Map.of("publishedOn", "2026-10-09", "resultDocument", "Trang thông tin phường (mẫu)"));
    }
}
